import type { DefinitionId } from '../definitions/definitions';

/** One line of evidence. */
export type Fact = {
	name: string;
	value: string;
	/** What the name means, where it is a word of ours. */
	means?: DefinitionId;
};
