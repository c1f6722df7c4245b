import { FIRST_LANGUAGE, readerLanguage } from '$lib/i18n/language';
import { definedNow, type Defined } from './definition';
import { DEFINITIONS } from './definitions';

const BY_WORD = new Map(
	DEFINITIONS.flatMap((definition) =>
		[definition.word, ...definition.alsoCalled].map(
			(word) => [word.toLowerCase(), definition] as const
		)
	)
);

/**
 * What the word that a screen shows means now; null where it explains itself, and for who reads another language: so far
 * the list is in English only.
 */
export function findDefinition(word: string): Defined | null {
	if (readerLanguage() !== FIRST_LANGUAGE) return null;
	const found = BY_WORD.get(word.replace(/, adjusted for .*$/, ', adjusted').toLowerCase());
	return found ? definedNow(found) : null;
}
