/** What the thread of the embedded database is asked. */
export type Question = {
	id: number;
	/** SQL; null: close the database. */
	text: string | null;
	/** Absent: `text` may be several statements, of which the last one answers. */
	parameters?: readonly unknown[];
	/** Object ids of the types whose values come back as the server's text. */
	asText: readonly number[];
	/** What a COPY from '/dev/blob' reads, in order. */
	pieces?: readonly Uint8Array[];
};

/** An answer column by column: to send a value costs next to nothing, to send a row does. */
export type Answer = {
	names: string[];
	/** Object ids of the columns' types. */
	types: number[];
	/** The values of each column, one a row. */
	columns: unknown[][];
	rowCount: number;
	affectedRows?: number;
	/** Of the last statement, e.g. "COMMIT". */
	command?: string;
};

export type Failure = {
	message: string;
	/** Of PostgreSQL's error: code (SQLSTATE), severity, detail … */
	fields: Record<string, string>;
	/** The database answers no more: it has to be opened again. */
	broken: boolean;
};

export type Reply = { id: number } & ({ answer: Answer } | { failure: Failure });
