import { m } from '$lib/i18n/compiled/messages';
import { amount, whole } from '../format/number';

/** How far an import is. */
export type Progress = {
	rows: number;
	rejected: number;
	/** Of the file, 0 to 1; null where that cannot be told. */
	share: number | null;
	elapsedMs: number;
};

/** Before this the pace says little. */
const EARLY_MS = 1500;

/** "120,000 rows, 3 refused · 41,000 rows a second · about 2 minutes left". */
export function progressText({ rows, rejected, share, elapsedMs }: Progress): string {
	if (rows === 0) return m.import_under_way();
	const read = m.import_rows(amount(rows));
	const parts = [
		rejected > 0 ? m.import_rows_refused({ rows: read, shown: whole(rejected) }) : read
	];
	if (elapsedMs >= EARLY_MS) {
		parts.push(m.import_a_second({ shown: whole(rounded((1000 * rows) / elapsedMs)) }));
		if (share !== null && share > 0.02 && share < 1) {
			parts.push(timeLeft((elapsedMs * (1 - share)) / share));
		}
	}
	return parts.join(' · ');
}

/** To two digits: a pace is never known better. */
function rounded(pace: number): number {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(pace)) - 1);
	return Math.round(pace / step) * step;
}

function timeLeft(ms: number): string {
	const seconds = ms / 1000;
	if (seconds < 10) return m.import_left_few();
	if (seconds < 90) return m.import_left_seconds({ shown: whole(10 * Math.round(seconds / 10)) });
	return m.import_left_minutes(amount(Math.round(seconds / 60)));
}
