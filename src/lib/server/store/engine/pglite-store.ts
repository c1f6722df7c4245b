import { drizzle } from 'drizzle-orm/pglite';
import { EventEmitter } from 'node:events';
import type { FolderLock } from '../folder-lock';
import type { Journal } from '../journal/journal';
import * as schema from '../schema';
import type { SpaceGuard } from '../space/space-guard';
import type { Database, Parameter, Queryable, Store, StoreTransaction } from '../store';
import { copyChunks } from './copy-chunks';
import { embeddedClient, QUESTION_MS } from './embedded/embedded-client';
import type { Ask, EmbeddedDatabase } from './embedded/embedded-database';
import { onCopy } from './embedded/on-copy';
import { namedRows } from './embedded/named-rows';
import { TransactionGuard } from './transaction-guard';
import { VALUE_PARSERS } from './value-parsers';

/** For one statement of a reading of everything. */
const LONGEST_READ_MS = 3_600_000;
/** About a megabyte: 40 ms of work for the thread. */
const CHUNKS_AT_ONCE = 4;
const AS_TEXT = Object.keys(VALUE_PARSERS).map(Number);

function queryable(ask: Ask): Queryable {
	return {
		async query<Row extends object>(text: string, parameters: readonly Parameter[] = []) {
			// Without parameters the text may be several statements; the last one answers.
			const given = parameters.length > 0 && { parameters };
			return namedRows<Row>(await ask({ text, ...given, asText: AS_TEXT }), VALUE_PARSERS);
		}
	};
}

function* inGroups<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
	let group: Item[] = [];
	for (const item of items) {
		group.push(item);
		if (group.length < size) continue;
		yield group;
		group = [];
	}
	if (group.length > 0) yield group;
}

function inTransaction(ask: Ask): StoreTransaction {
	return {
		...queryable(ask),
		async copyIn(table, columns, rows, write) {
			const text = `copy ${table} (${columns.join(', ')}) from '/dev/blob'`;
			// While the thread takes some rows in, the next ones are made.
			let taken: Promise<unknown> = Promise.resolve();
			for (const pieces of inGroups(copyChunks(rows, write), CHUNKS_AT_ONCE)) {
				await taken;
				taken = ask({ text, parameters: [], asText: [], pieces });
				// Where making the next ones fails, nobody waits for these any more.
				taken.catch(() => undefined);
			}
			await taken;
		}
	};
}

export type EmbeddedParts = {
	database: EmbeddedDatabase;
	journal: Journal;
	guard: SpaceGuard;
	answerWith: FolderLock['answerWith'];
	snapshotSoon: () => void;
	snapshotNow: () => Promise<void>;
	/** The database's files, which `still` copies. */
	files: string;
	close: () => Promise<void>;
};

/** The store on an embedded database whose schema is up to date. Its one connection takes transactions one after another. */
export function pgliteStore({ database, journal, guard: space, ...parts }: EmbeddedParts): Store {
	const guard = new TransactionGuard();
	const db: Database = drizzle(embeddedClient(database), { schema });
	const outside = queryable((question) => database.ask(question, QUESTION_MS));
	const channels = new EventEmitter().setMaxListeners(0);
	return {
		kind: 'pglite',
		journal,
		space: () => space.space(),
		requireSpace: () => space.require(),
		snapshotSoon: parts.snapshotSoon,
		snapshotNow: parts.snapshotNow,
		get db() {
			guard.check();
			return db;
		},
		async query(text, parameters) {
			guard.check();
			return outside.query(text, parameters);
		},
		transaction: (run, { statementMs = QUESTION_MS } = {}) =>
			guard.run(() => database.transaction((ask) => run(inTransaction(ask)), statementMs)),
		still: (read) =>
			onCopy(database, parts.files, (copy) =>
				copy.transaction((ask) => read(queryable(ask)), LONGEST_READ_MS)
			),
		async listen(channel, hear) {
			channels.on(channel, hear);
			return async () => void channels.off(channel, hear);
		},
		async notify(channel, payload) {
			// As on PostgreSQL: heard after the caller has gone on.
			setImmediate(() => channels.emit(channel, payload));
		},
		answerWith: parts.answerWith,
		close: parts.close
	};
}
