import type { Rows } from '../rows';

/** A file of several sheets, opened. */
export type Workbook = {
	kind: 'xlsx' | 'ods';
	/** Names of the visible sheets, in their order. */
	sheets: readonly string[];
	/** The first rows of each visible sheet in order, fifty or a few more. */
	beginnings(): AsyncGenerator<{ sheet: string; rows: string[][] }>;
	/** All rows of one sheet as texts; a row's line is its number in the sheet. */
	rows(sheet: string): AsyncGenerator<Rows>;
};
