import { dayNumber } from '$lib/domain/iso-date';
import { m } from '$lib/i18n/compiled/messages';
import { lineData } from '$lib/views/chart/line-data';
import { lineAbout, lineSentence, lineTable } from '$lib/views/chart/line-table';
import { stepLine } from '$lib/views/improvement/step-line';

/** Whole weeks, and where the level falls. */
const WEEKS = 20;
const STEP = { scope: 'site', metric: 'handle-time', since: '2026-07-15' } as const;

/** A step of handle time for the better with the levels before and since, from made-up days. */
export function sampleStep() {
	const day = dayNumber(STEP.since) ?? 0;
	const from = day - 7 * (WEEKS / 2);
	const days = Array.from({ length: 7 * WEEKS }, (_, i) => {
		const seconds = (from + i < day ? 221 : 187) + 9 * Math.sin(i * 0.9) + 4 * Math.sin(i * 0.23);
		const handled = 110 + (i % 7) * 6;
		const lnSum = handled * Math.log(seconds);
		return { localDay: from + i, handled, lnSum, answers: 0, scoreSum: 0 };
	});
	const title = m.design_step();
	const view = stepLine(STEP, [STEP], days, {
		...{ period: { from, until: from + 7 * WEEKS }, weekStart: 1 }
	});
	if (!view) throw new Error('the made-up days have both sides of the step');
	return {
		...{ view, title, text: lineSentence(view), table: lineTable(view) },
		...{ data: lineData(title, view), about: lineAbout(view) }
	};
}
