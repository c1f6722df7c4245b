/** What a word means, from a day on. */
export type DefinitionVersion = {
	/** 1, 2, … */
	version: number;
	/** ISO date of the first day on which it held. */
	since: string;
	means: string;
};

/** A word that screens use for a number, with all that it has meant, the newest first. */
export type Definition = {
	/** In addresses: /docs/definitions#id */
	id: string;
	word: string;
	/** Other names under which screens show the same number. */
	alsoCalled: readonly string[];
	versions: readonly [DefinitionVersion, ...DefinitionVersion[]];
};

/** A word with what it meant on some day. */
export type Defined = DefinitionVersion & Pick<Definition, 'id' | 'word'>;

/** What a word means now. */
export function definedNow({ id, word, versions }: Definition): Defined {
	return { id, word, ...versions[0] };
}

/**
 * What a word meant on a day; before its first day, what it meant first.
 * @param day ISO date
 */
export function definedOn({ id, word, versions }: Definition, day: string): Defined {
	const held = versions.find(({ since }) => since <= day) ?? versions[versions.length - 1];
	return { id, word, ...(held ?? versions[0]) };
}
