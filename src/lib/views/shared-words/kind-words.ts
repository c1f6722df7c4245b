import { m } from '$lib/i18n/compiled/messages';
import type { Standing } from './standing';

/** What a judged contact is called, and how that stands against ordinary service. */
export type KindWords = { text: string; standing: Standing; rises: boolean };

const WORDS: Readonly<Record<string, Omit<KindWords, 'text'> & { text: () => string }>> = {
	'over-service': { text: m.words_over_served, standing: 'worse', rises: true },
	struggle: { text: m.contact_struggle, standing: 'worse', rises: true },
	rushed: { text: m.contact_rushed, standing: 'worse', rises: false },
	exception: { text: m.contact_exception, standing: 'usual', rises: true },
	'data-fault': { text: m.contact_data_fault, standing: 'unclear', rises: true }
};

/** @returns null for an ordinary contact */
export function kindWords(kind: string | null): KindWords | null {
	if (kind === null) return null;
	const words = WORDS[kind];
	return words
		? { ...words, text: words.text() }
		: { text: kind, standing: 'unclear', rises: true };
}
