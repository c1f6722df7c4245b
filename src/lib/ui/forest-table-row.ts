import type { Standing } from './standing';

/** A row of a forest: a difference with its interval, in words and as a drawing. */
export type ForestTableRow = {
	key: string;
	name: string;
	/** Lines under the name. */
	notes?: readonly string[];
	/** Point and ends of the interval on the forest's scale; null where there is no estimate. */
	at: { value: number; low: number; high: number } | null;
	/** Colour of name and drawing. */
	standing: Standing;
	/** "+4.8 %" and "+1.1 % to +8.7 %". */
	size: string | null;
	interval: string | null;
	/** The row in one sentence, for those who listen. */
	text: string;
	/** The verdict, how it stands, and whether a shape stands before it. */
	word: string;
	badge: Standing;
	shapeless: boolean;
	/** Lines under the verdict: an adjusted p, a reason. */
	remarks?: readonly string[];
};
