import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { NO_JOURNAL } from '../journal/journal';
import * as schema from '../schema';
import type { Database, Parameter, Queryable, Store, StoreTransaction } from '../store';
import { copyChunks } from './copy-chunks';
import { postgresCopy } from './postgres-copy';
import { promptSocket } from './prompt-socket';
import { TransactionGuard } from './transaction-guard';
import { VALUE_PARSERS } from './value-parsers';

/** Time-outs in milliseconds: nothing waits for ever. */
const SESSION = {
	application_name: 'evenkeel',
	TimeZone: 'UTC',
	statement_timeout: 15_000,
	lock_timeout: 3_000,
	idle_in_transaction_session_timeout: 30_000,
	// Compiling costs more than it saves at the sizes of one site's questions. A word: postgres.js sends no false.
	jit: 'off',
	work_mem: '32MB'
};

export type SessionOverrides = { max: number; lock_timeout?: number; statement_timeout?: number };

/** A postgres.js client with the product's time-outs. */
export function postgresClient(url: string, { max, ...overrides }: SessionOverrides): postgres.Sql {
	return postgres(url, {
		max,
		connect_timeout: 5,
		onnotice: () => {},
		connection: { ...SESSION, ...overrides },
		// Not in the package's types.
		...{ socket: promptSocket() }
	});
}

/** drizzle changes the serialisers of its client, so raw questions have a client of their own. */
function rawClient(url: string): postgres.Sql {
	const sql = postgresClient(url, { max: 6 });
	Object.assign(sql.options.parsers, VALUE_PARSERS);
	// Json goes in as text that is json already.
	for (const oid of [114, 3802]) sql.options.serializers[oid] = (json: unknown) => json;
	return sql;
}

function queryable(sql: postgres.ISql): Queryable {
	return {
		async query<Row extends object>(text: string, parameters: readonly Parameter[] = []) {
			return [...(await sql.unsafe<Row[]>(text, [...parameters]))];
		}
	};
}

/** The settings of one transaction, as statements. */
function settingsOf(statementMs: number | undefined, durable: boolean): string {
	const settings: string[] = [];
	if (statementMs !== undefined) {
		settings.push(`set local statement_timeout = ${statementMs}`);
		settings.push(`set local lock_timeout = ${Math.max(3_000, statementMs)}`);
	}
	if (!durable) settings.push('set local synchronous_commit = off');
	return settings.join(';');
}

/** The store on a PostgreSQL whose schema is up to date. */
export function postgresStore(url: string): Store {
	const drizzleClient = postgresClient(url, { max: 4 });
	const db: Database = drizzle(drizzleClient, { schema });
	const raw = rawClient(url);
	const guard = new TransactionGuard();
	const outside = queryable(raw);
	return {
		kind: 'postgres',
		journal: NO_JOURNAL,
		space: async () => null,
		requireSpace: async () => undefined,
		snapshotSoon: () => undefined,
		snapshotNow: async () => undefined,
		get db() {
			guard.check();
			return db;
		},
		async query(text, parameters) {
			guard.check();
			return outside.query(text, parameters);
		},
		async transaction(run, { statementMs, durable = true } = {}) {
			const result = await guard.run(() =>
				raw.begin(async (sql) => {
					const settings = settingsOf(statementMs, durable);
					if (settings !== '') await sql.unsafe(settings);
					const tx: StoreTransaction = {
						...queryable(sql),
						copyIn: (table, columns, rows, write) =>
							postgresCopy(sql, table, columns, copyChunks(rows, write))
					};
					return { value: await run(tx) };
				})
			);
			return result.value;
		},
		async still(read) {
			const result = await raw.begin('isolation level repeatable read read only', async (sql) => {
				await sql.unsafe('set local statement_timeout = 0');
				return { value: await read(queryable(sql)) };
			});
			return result.value;
		},
		async listen(channel, hear) {
			const { unlisten } = await raw.listen(channel, hear);
			return unlisten;
		},
		async notify(channel, payload) {
			await raw.notify(channel, payload);
		},
		answerWith() {
			// Other processes open the database themselves.
		},
		async close() {
			await Promise.all([drizzleClient.end({ timeout: 5 }), raw.end({ timeout: 5 })]);
		}
	};
}
