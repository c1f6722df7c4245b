import type { Rows } from './rows';

export type FileKind = 'csv' | 'xlsx' | 'ods' | 'ndjson';

/** What the reader found out about a file and did with it, to be shown to the one who sent it. */
export type ReadNotes = {
	kind: FileKind;
	encoding?: string;
	delimiter?: string;
	/** The file came packed with gzip. */
	packed?: true;
	/** Name of the sheet that was read. */
	sheet?: string;
	/** Names of the visible sheets of the workbook. */
	sheets?: readonly string[];
	/** Other sheets that share a key with this one: their columns can be read beside. */
	joins?: readonly { sheet: string; column: string; key: string }[];
	/** Line of the header; lines before it were skipped as preamble. */
	headerLine: number;
	/** Things a person should know: dropped totals, replaced characters, renamed columns. */
	remarks: string[];
};

/** A file opened as a table: one header, then rows as wide as it. */
export type Table = {
	header: readonly string[];
	/** The first rows, for recognising, guessing and preview; `batches` delivers them again. */
	sample: Rows;
	/** Complete once `batches` has ended. */
	notes: ReadNotes;
	/** Every row once, in file order; memory does not grow with the file. */
	batches(): AsyncGenerator<Rows, void, undefined>;
	/** A row as it stood in the file, for the list of rejects. */
	raw(cells: readonly string[]): string;
	/** Lets go of the file, also before its rows have been read. */
	close(): Promise<void>;
};
