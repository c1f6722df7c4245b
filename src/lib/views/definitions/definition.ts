import { versionWords } from './version-words';

/** What a word means, from a day on. */
export type DefinitionVersion = {
	/** 1, 2, … */
	version: number;
	/** ISO date of the first day on which it held. */
	since: string;
	/** In the reader's language; the English text is the definition, the others are its translations. */
	means: () => string;
};

/** A word that screens use for a number, with all that it has meant, the newest first. */
export type Definition<Id extends string = string> = {
	/** In addresses: /docs/definitions#id */
	id: Id;
	word: () => string;
	/** Other names under which screens show the same number. */
	alsoCalled: readonly (() => string)[];
	versions: readonly [DefinitionVersion, ...DefinitionVersion[]];
};

/** A word with what it meant on some day, in the reader's language. */
export type Defined = {
	id: string;
	word: string;
	means: string;
	/** "Version 1, since 22 Nov 2026." */
	version: string;
};

/** What a word means now. */
export function definedNow({ id, word, versions }: Definition): Defined {
	return { id, word: word(), ...meaning(versions[0]) };
}

/**
 * What a word meant on a day; before its first day, what it meant first.
 * @param day ISO date
 */
export function definedOn({ id, word, versions }: Definition, day: string): Defined {
	const held = versions.find(({ since }) => since <= day) ?? versions[versions.length - 1];
	return { id, word: word(), ...meaning(held ?? versions[0]) };
}

function meaning({ version, since, means }: DefinitionVersion): Pick<Defined, 'means' | 'version'> {
	return { means: means(), version: versionWords(version, since) };
}
