import { PGlite, type Transaction } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { EventEmitter } from 'node:events';
import { setImmediate as breathe } from 'node:timers/promises';
import type { FolderLock } from '../folder-lock';
import * as schema from '../schema';
import type { Database, Parameter, Queryable, Store, StoreTransaction } from '../store';
import { copyChunks } from './copy-chunks';
import { TransactionGuard } from './transaction-guard';
import { VALUE_PARSERS } from './value-parsers';

/** Opens (or makes) the embedded database of a folder. The caller holds the folder's lock. */
export async function openPglite(folder: string): Promise<PGlite> {
	const pglite = await PGlite.create({ dataDir: folder, parsers: { ...VALUE_PARSERS } });
	await pglite.exec(`set time zone 'UTC'; set work_mem = '32MB'`);
	return pglite;
}

function queryable(asked: Pick<PGlite, 'query' | 'exec'> | Transaction): Queryable {
	return {
		async query<Row extends object>(text: string, parameters: readonly Parameter[] = []) {
			// Without parameters the text may be several statements; the last one answers.
			const rows =
				parameters.length > 0
					? (await asked.query<Row>(text, [...parameters])).rows
					: (await asked.exec(text)).at(-1)?.rows;
			// An embedded answer never waits for anything: without this the server would hear nobody between the statements.
			await breathe();
			return (rows ?? []) as Row[];
		}
	};
}

/**
 * The store on an embedded database whose schema is up to date. PGlite has one connection and runs transactions one
 * after another by itself.
 * @param lock of the folder, given back after the database is closed
 */
export function pgliteStore(pglite: PGlite, lock: FolderLock): Store {
	const guard = new TransactionGuard();
	const db: Database = drizzle(pglite, { schema });
	const outside = queryable(pglite);
	const channels = new EventEmitter().setMaxListeners(0);
	return {
		kind: 'pglite',
		get db() {
			guard.check();
			return db;
		},
		async query(text, parameters) {
			guard.check();
			return outside.query(text, parameters);
		},
		transaction: (run) =>
			guard.run(() =>
				pglite.transaction((inside) => {
					const tx: StoreTransaction = {
						...queryable(inside),
						async copyIn(table, columns, rows, write) {
							const blob = new Blob([...copyChunks(rows, write)]);
							const text = `copy ${table} (${columns.join(', ')}) from '/dev/blob'`;
							await inside.query(text, [], { blob });
							await breathe();
						}
					};
					return run(tx);
				})
			),
		async listen(channel, hear) {
			channels.on(channel, hear);
			return async () => void channels.off(channel, hear);
		},
		async notify(channel, payload) {
			// As on PostgreSQL: heard after the caller has gone on.
			setImmediate(() => channels.emit(channel, payload));
		},
		answerWith: lock.answerWith,
		async close() {
			await pglite.close();
			await lock.release();
		}
	};
}
