import { m } from '$lib/i18n/compiled/messages';
import { ago } from '$lib/views/format/ago';

/** How new the data are; epoch milliseconds and local day numbers, null: there are none. */
export type Freshness = {
	newestContact: number | null;
	contactDay: number | null;
	newestAnswer: number | null;
	answerDay: number | null;
	analysed: boolean;
};

const STALE_MS = 26 * 3_600_000;

/** A part of the line that says how new the data are; `stale`: nothing has come for more than a day. */
export type FreshnessPart = { text: string; stale: boolean };

/** How new the data are, part by part. */
export function freshnessLine(
	{ newestContact, contactDay, newestAnswer, answerDay, analysed }: Freshness,
	now: number
): FreshnessPart[] {
	const fresh = (text: string) => ({ text, stale: false });
	const parts: FreshnessPart[] = [
		newestContact === null
			? fresh(m.shell_no_contacts())
			: {
					text: m.shell_newest_contact({ day: ago(newestContact, now, () => contactDay ?? 0) }),
					stale: now - newestContact > STALE_MS
				}
	];
	if (newestAnswer !== null)
		parts.push(fresh(m.shell_newest_rating({ day: ago(newestAnswer, now, () => answerDay ?? 0) })));
	if (!analysed) parts.push(fresh(m.shell_analysing()));
	return parts;
}
