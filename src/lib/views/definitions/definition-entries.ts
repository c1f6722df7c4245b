import { m } from '$lib/i18n/compiled/messages';
import type { Defined } from './definition';
import { DEFINITIONS } from './definitions';
import { versionWords } from './version-words';

/** A word with all that it has meant, in the reader's language, ready to list. */
export type DefinitionEntry = {
	id: string;
	word: string;
	/** "also: …"; null where no screen calls it otherwise. */
	also: string | null;
	/** The newest first. */
	versions: Pick<Defined, 'means' | 'version'>[];
};

/** Every word, in the order in which they are explained. */
export function definitionEntries(): DefinitionEntry[] {
	return DEFINITIONS.map(({ id, word, alsoCalled, versions }) => ({
		...{ id, word: word(), also: alsoWords(word(), alsoCalled) },
		versions: versions.map(({ version, since, means }) => ({
			...{ means: means(), version: versionWords(version, since) }
		}))
	}));
}

/** Names that differ in one language are the same in another. */
function alsoWords(word: string, alsoCalled: readonly (() => string)[]): string | null {
	const names = [...new Set(alsoCalled.map((name) => name()))].filter((name) => name !== word);
	if (names.length === 0) return null;
	return m.definition_also({
		names: names.reduce((first, last) => m.definition_names({ first, last }))
	});
}
