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

/** Rows without their names, which would be sent with each row otherwise. */
export type Answer = {
	names: string[];
	/** Object ids of the columns' types. */
	types: number[];
	rows: unknown[][];
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
