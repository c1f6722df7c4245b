import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { CopyRow } from './copy-row';
import type { Journal } from './journal/journal';
import type { RequestHandler } from './lock/answer';
import type * as schema from './schema';
import type { Space } from './space/free-space';

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** Arrays go as literals of textArray or numberArray, times as epoch milliseconds or ISO text. */
export type Parameter = string | number | boolean | null;

/**
 * Parameterised SQL. Both engines answer with the same JavaScript values: integers and bigints as numbers, numerics as
 * strings, timestamps as epoch milliseconds, dates as ISO strings, bytea as bytes, json parsed.
 */
export type Queryable = {
	query<Row extends object>(text: string, parameters?: readonly Parameter[]): Promise<Row[]>;
};

export type StoreTransaction = Queryable & {
	/**
	 * Bulk load.
	 * @param columns column names, in the order in which `write` writes a row's fields
	 * @param rows written one by one, while the server takes the ones before
	 */
	copyIn<Row>(
		table: string,
		columns: readonly string[],
		rows: readonly Row[],
		write: (line: CopyRow, row: Row) => void
	): Promise<void>;
};

export type TransactionOptions = {
	/**
	 * Longest statement in milliseconds; 15,000 unless told. The embedded database cannot interrupt it: whoever asked is told,
	 * and what is asked next waits until it is over.
	 */
	statementMs?: number;
	/**
	 * false: the server may answer before the transaction has reached the disk. Whatever is lost with a crash of the server is
	 * the last of it, never a part from the middle, and a later transaction that is on the disk has all before it there too.
	 */
	durable?: boolean;
};

/** The one way to the database, PostgreSQL or the embedded PGlite. */
export type Store = Queryable & {
	readonly kind: 'postgres' | 'pglite';
	/** For small reads and writes; never inside `transaction`. */
	readonly db: Database;
	/** Where what was committed is kept beside an embedded database. */
	readonly journal: Journal;
	/** Room on the disk of an embedded database; null where a server looks after its own. */
	space(): Promise<Space | null>;
	/** Before anything is taken in. @throws NoSpaceLeft */
	requireSpace(): Promise<void>;
	/** Reads all of it as it is at one moment, however long that takes, while others go on writing. */
	still<Result>(read: (at: Queryable) => Promise<Result>): Promise<Result>;
	/** Has an embedded database copied within minutes: after something that makes its journal long. */
	snapshotSoon(): void;
	/** Copies an embedded database at once: after something that its journal does not hold. */
	snapshotNow(): Promise<void>;
	/**
	 * All or nothing. Inside, only the transaction may be asked: a question to the store itself throws, since it would
	 * wait for ever on PGlite and see another state on PostgreSQL.
	 */
	transaction<Result>(
		run: (tx: StoreTransaction) => Promise<Result>,
		options?: TransactionOptions
	): Promise<Result>;
	/** Hears the messages of `notify`, of other servers on the same PostgreSQL too. Returns how to stop. */
	listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>;
	/** @param payload up to 7,999 bytes */
	notify(channel: string, payload: string): Promise<void>;
	/** Who answers the commands that other processes send through the lock of an embedded folder. */
	answerWith(handler: RequestHandler): void;
	close(): Promise<void>;
};
