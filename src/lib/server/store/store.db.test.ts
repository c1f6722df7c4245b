import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { openStore } from './client';
import type { CopyRow } from './copy-row';
import { migrationCount } from './migrate';
import type { Store, StoreTransaction } from './store';

describe.each(databaseKinds)('the store on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('answers with the same JavaScript values, whatever the engine', async () => {
		const [row] = await store.query(
			`select 1::int8 as big, 9007199254740993::numeric as sum, 0.1::float8 as double, true as yes, date '2026-01-02' as day,
				'2026-01-02T03:04:05.678Z'::timestamptz as at, '1969-12-31T23:59:59.5+02'::timestamptz as before,
				'\\x0102'::bytea as bytes, '{"a": [1, null]}'::jsonb as json, $1::text as text, $2::jsonb as given,
				$3::int as n, $4::boolean as no, null::int as nothing`,
			['a "b"\t\\', '{"q": 1}', 7, false]
		);
		expect(row).toEqual({
			...{ big: 1, sum: '9007199254740993', double: 0.1, yes: true, day: '2026-01-02' },
			at: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
			before: Date.UTC(1969, 11, 31, 21, 59, 59, 500),
			bytes: Buffer.from([1, 2]),
			...{
				json: { a: [1, null] },
				text: 'a "b"\t\\',
				given: { q: 1 },
				n: 7,
				no: false,
				nothing: null
			}
		});
	});

	test('a question to the store inside one of its transactions is refused instead of waiting for ever', async () => {
		await store.transaction(async (tx) => {
			await expect(store.query('select 1')).rejects.toThrow(/ask the transaction/);
			expect(() => store.db).toThrow(/ask the transaction/);
			await expect(store.transaction(async () => 1)).rejects.toThrow(/ask the transaction/);
			expect(await tx.query('select 1 as one')).toEqual([{ one: 1 }]);
		});
		expect(await store.query('select 2 as two')).toEqual([{ two: 2 }]);
	});

	test('other work goes on beside an open transaction and after it', async () => {
		const other = store.transaction(async (tx) => {
			await tx.query('select pg_sleep(0.05)');
			return tx.query('select 1 as one');
		});
		expect(await store.query('select 2 as two')).toEqual([{ two: 2 }]);
		expect(await other).toEqual([{ one: 1 }]);
	});

	test('a transaction that throws leaves nothing, and a COPY that is refused throws what the database says', async () => {
		await store.query('create table copied (n int primary key, word text)');
		type Row = [n: string, word: string];
		const write = (row: CopyRow, [n, word]: Row) => {
			if (n === 'unwritable') throw new Error('no second line');
			row.text(n);
			row.text(word);
		};
		const copy = (tx: StoreTransaction, rows: readonly Row[]) =>
			tx.copyIn('copied', ['n', 'word'], rows, write);
		const insert = store.transaction(async (tx) => {
			await copy(tx, [['1', 'one']]);
			throw new Error('no further');
		});
		await expect(insert).rejects.toThrow('no further');
		const refused = (rows: readonly Row[]) => store.transaction((tx) => copy(tx, rows));
		const one: Row = ['1', 'one'];
		await expect(refused([one, ['two', 'two']])).rejects.toThrow(/integer/);
		await expect(refused([one, one])).rejects.toThrow(/duplicate key/);
		await expect(refused([one, ['unwritable', '']])).rejects.toThrow('no second line');
		const many = Array.from({ length: 60_000 }, (_, i): Row => [String(i), 'x'.repeat(40)]);
		await expect(refused([...many, ['bad', '']])).rejects.toThrow();
		expect(await store.query('select * from copied')).toEqual([]);
		await refused(many);
		expect(await store.query('select count(*) as n from copied')).toEqual([{ n: 60_000 }]);
	});

	test('a COPY that cannot begin fails the transaction, and nothing else hears of it', async () => {
		const unheard: unknown[] = [];
		const hear = (reason: unknown) => unheard.push(reason);
		process.on('unhandledRejection', hear);
		const write = (row: CopyRow, n: number) => row.text(String(n));
		const into = (table: string) =>
			store.transaction((tx) => tx.copyIn(table, ['n'], [1, 2], write));
		await expect(into('nowhere')).rejects.toThrow(/nowhere/);
		if (kind === 'postgres') {
			const withoutServer = store.transaction(async (tx) => {
				const [session] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
				await store.query('select pg_terminate_backend($1)', [session?.pid ?? 0]);
				await tx.copyIn('copied', ['n'], [1], write);
			});
			await expect(withoutServer).rejects.toThrow();
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
		process.off('unhandledRejection', hear);
		expect(unheard).toEqual([]);
		expect(await store.query('select 1 as one')).toEqual([{ one: 1 }]);
	});

	test('messages are heard, by everyone who listens, until they stop', async () => {
		const heard: string[] = [];
		const stop = await store.listen('news', (payload) => heard.push(payload));
		await store.notify('news', 'one');
		await expect.poll(() => heard).toEqual(['one']);
		await stop();
		await store.notify('news', 'two');
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(heard).toEqual(['one']);
	});
});

test('a PostgreSQL that drops every connection is used again at once', async () => {
	const database = await createTestDatabase('postgres');
	const store = await openStore(database.config);
	const ask = () => store.query('select 1 as one');
	await Promise.all(Array.from({ length: 6 }, ask));
	const other = await openStore(database.config);
	const rest = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
	await other.query(`select pg_terminate_backend(pid) ${rest}`);
	// They end one by one, each when it gets to it.
	await expect
		.poll(() => other.query(`select count(*)::int as n ${rest}`), { timeout: 10_000 })
		.toEqual([{ n: 0 }]);
	// The end of each socket is an event of its own, which may be heard after the answer above.
	await delay(100);
	// What was under way may fail; what comes after must not.
	await ask().catch(() => undefined);
	for (let i = 0; i < 12; i++) expect(await ask()).toEqual([{ one: 1 }]);
	expect(await store.transaction((tx) => tx.query('select 2 as two'))).toEqual([{ two: 2 }]);
	await Promise.all([store.close(), other.close()]);
	await database.drop();
});

describe('migrations', () => {
	let database: TestDatabase | undefined;
	afterEach(() => database?.drop());

	test('of several servers that start at once on an empty PostgreSQL one migrates and the others wait', async () => {
		database = await createTestDatabase('postgres');
		const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(database!.config)));
		const [row] = await stores[0]!.query('select count(*) as n from drizzle.__drizzle_migrations');
		expect(row).toEqual({ n: migrationCount() });
		await Promise.all(stores.map((store) => store.close()));
	});

	test.each(databaseKinds)('are applied once on %s, however often it is opened', async (kind) => {
		database = await createTestDatabase(kind);
		for (let i = 0; i < 2; i++) {
			const store = await openStore(database.config);
			const [row] = await store.query('select count(*) as n from drizzle.__drizzle_migrations');
			expect(row).toEqual({ n: migrationCount() });
			await store.close();
		}
	});

	test('a server that is not there is named in the refusal, without the password', async () => {
		const databaseUrl = 'postgres://someone:secret@127.0.0.1:9/nowhere';
		const refusal = await openStore({ databaseUrl }).catch((error: Error) => error.message);
		expect(refusal).toContain('127.0.0.1:9/nowhere');
		expect(refusal).not.toContain('secret');
	});
});
