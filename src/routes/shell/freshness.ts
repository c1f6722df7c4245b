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

/** The line that says how new the data are; `stale`: nothing has come for more than a day. */
export function freshnessLine(
	{ newestContact, contactDay, newestAnswer, answerDay, analysed }: Freshness,
	now: number
): { words: string[]; stale: boolean } {
	const words = [
		newestContact === null
			? 'no contacts yet'
			: `newest contact ${ago(newestContact, now, () => contactDay ?? 0)}`
	];
	if (newestAnswer !== null)
		words.push(`newest rating ${ago(newestAnswer, now, () => answerDay ?? 0)}`);
	if (!analysed) words.push('being analysed');
	return { words, stale: newestContact !== null && now - newestContact > STALE_MS };
}
