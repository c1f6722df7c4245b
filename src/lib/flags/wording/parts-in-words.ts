import { m } from '$lib/i18n/compiled/messages';

/** Each part with its unit where it is the first that is named, and without it after another. */
const PARTS = [
	{ first: m.said_talk_first, later: m.said_talk_first },
	{ first: m.said_hold_first, later: m.said_hold },
	{ first: m.said_wrap_first, later: m.said_wrap }
] as const;

/** Parts of a contact in words: "31 min talk, 6 hold, 3 wrap"; empty where no part is known. */
export function partsInWords(
	talkSeconds: number | null,
	holdSeconds: number | null,
	wrapSeconds: number | null
): string {
	const seconds = [talkSeconds, holdSeconds, wrapSeconds];
	const known = PARTS.map((words, i) => ({ words, n: Math.round((seconds[i] ?? 0) / 60) }));
	const said = known
		.filter(({ n }) => n > 0)
		.map(({ words, n }, i) => (i === 0 ? words.first({ n }) : words.later({ n })));
	return said.length === 0 ? '' : said.reduce((first, last) => m.words_list({ first, last }));
}
