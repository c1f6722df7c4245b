/** What the cells of a column are: text, numbers, yes or no, day numbers, or instants in epoch milliseconds. */
export type ExportKind = 'text' | 'number' | 'flag' | 'day' | 'instant';

export type ExportColumn = {
	/** As the API names it where it has it too. */
	name: string;
	kind: ExportKind;
};

/** A cell; null as unknown. */
export type ExportValue = string | number | boolean | null;

/** A table for people to take away: what a screen shows, unrounded, with units in the names of its columns. */
export type ExportTable = {
	/** Of the sheet in a workbook. */
	title: string;
	columns: readonly ExportColumn[];
	/** Rows, a page at a time, so that a million of them need no more memory than a page. */
	pages: Iterable<readonly ExportRow[]> | AsyncIterable<readonly ExportRow[]>;
};
export type ExportRow = readonly ExportValue[];
