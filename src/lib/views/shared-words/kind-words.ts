import type { Standing } from './standing';

/** What a judged contact is called, and how that stands against ordinary service. */
export type KindWords = { text: string; standing: Standing; rises: boolean };

const WORDS: Readonly<Record<string, KindWords>> = {
	'over-service': { text: 'over-served', standing: 'worse', rises: true },
	struggle: { text: 'struggle', standing: 'worse', rises: true },
	rushed: { text: 'rushed', standing: 'worse', rises: false },
	exception: { text: 'justified exception', standing: 'usual', rises: true },
	'data-fault': { text: 'data fault', standing: 'unclear', rises: true }
};

/** @returns null for an ordinary contact */
export function kindWords(kind: string | null): KindWords | null {
	return kind === null ? null : (WORDS[kind] ?? { text: kind, standing: 'unclear', rises: true });
}
