import type { Weekday } from '$lib/domain/site';
import type { Mapping } from '../map/mapping';

/** An export that is known by its columns, and how it is read. Data only; what it assumes is said in `assumes`. */
export type Preset = {
	/** What one types after --preset. */
	name: string;
	/** Name of the product or file, for people. */
	title: string;
	/** Columns that all have to be there; case, blanks and punctuation do not matter. */
	signature: readonly string[];
	mapping: Mapping;
	/** What was taken for granted and cannot be seen in the file, in sentences. */
	assumes?: readonly string[];
	/** What the site had better be set to for this source. */
	suggests?: { zone?: string; weekend?: readonly Weekday[] };
};
