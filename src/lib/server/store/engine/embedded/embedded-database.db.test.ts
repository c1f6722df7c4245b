import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	createTestDatabase,
	type TestDatabase
} from '../../../../../../tests/integration/databases';
import { type Asked, EmbeddedDatabase } from './embedded-database';
import { namedRows } from './named-rows';

const sql = (text: string): Asked => ({ text, asText: [] });
const LONG = sql('select count(*) from generate_series(1, 3000000)');

describe('the embedded database in its thread', () => {
	let folder: TestDatabase;
	let database: EmbeddedDatabase;
	const open = (graceMs?: number) =>
		EmbeddedDatabase.open(join(folder.config.dataDir, 'db'), graceMs);
	const ask = async (text: string) => namedRows(await database.ask(sql(text), 60_000), {}, true);

	beforeEach(async () => {
		folder = await createTestDatabase('pglite');
		database = await open();
		await ask('create table kept (n int primary key)');
	});
	afterEach(async () => {
		await database.close();
		await folder.drop();
	});

	test('others are heard while a long statement runs', async () => {
		let longestWait = 0;
		let last = performance.now();
		const clock = setInterval(() => {
			longestWait = Math.max(longestWait, performance.now() - last);
			last = performance.now();
		}, 5);
		const begun = performance.now();
		await database.ask(LONG, 60_000);
		const took = performance.now() - begun;
		clearInterval(clock);
		expect(took).toBeGreaterThan(100);
		expect(longestWait).toBeLessThan(took / 2);
	});

	test('an error keeps its SQLSTATE and what it says of the place', async () => {
		await ask('insert into kept values (1)');
		await expect(ask('insert into kept values (1)')).rejects.toMatchObject({
			...{ code: '23505', severity: 'ERROR', table: 'kept', constraint: 'kept_pkey' },
			message: expect.stringContaining('duplicate key')
		});
		await expect(ask('select nothing')).rejects.toMatchObject({ code: '42703' });
		expect(await ask('select n from kept')).toEqual([[1]]);
	});

	test('who waits too long is told so, the next one gets the answer to his own question', async () => {
		const begun = performance.now();
		await expect(database.ask(LONG, 50)).rejects.toMatchObject({ code: '57014' });
		expect(performance.now() - begun).toBeLessThan(1_000);
		expect(await ask('select 7')).toEqual([[7]]);
	});

	test('a transaction whose statement takes too long leaves nothing', async () => {
		const slow = database.transaction(async (inside) => {
			await inside(sql('insert into kept values (2)'));
			await inside(LONG);
		}, 100);
		await expect(slow).rejects.toMatchObject({ code: '57014' });
		expect(await ask('select n from kept')).toEqual([]);
	});

	test('a statement that never ends is ended with its thread, and what was committed is there afterwards', async () => {
		await database.close();
		database = await open(100);
		await ask('insert into kept values (3)');
		const endless = database.ask(sql('select pg_sleep(600)'), 100);
		const next = ask('select n from kept');
		await expect(endless).rejects.toMatchObject({ code: '57014' });
		expect(await next).toEqual([[3]]);
	});

	test('a transaction whose thread was ended does not go on in the next one', async () => {
		await database.close();
		database = await open(100);
		await ask('insert into kept values (4)');
		const broken = database.transaction(async (inside) => {
			await inside(sql('insert into kept values (5)'));
			await inside(sql('select pg_sleep(600)')).catch(() => delay(1_000));
			await inside(sql('insert into kept values (6)'));
		}, 100);
		await expect(broken).rejects.toMatchObject({ code: '57014' });
		expect(await ask('select n from kept')).toEqual([[4]]);
	});

	test('a failure that is swallowed inside a transaction is no commit', async () => {
		const swallowed = database.transaction(async (inside) => {
			await inside(sql('insert into kept values (8)'));
			await inside(sql('select nothing')).catch(() => undefined);
		}, 60_000);
		await expect(swallowed).rejects.toMatchObject({ code: '25P02' });
		expect(await ask('select n from kept')).toEqual([]);
	});

	test('questions and transactions take turns', async () => {
		const order: string[] = [];
		const slow = database.transaction(async (inside) => {
			await inside(sql('insert into kept values (9)'));
			await delay(50);
			order.push('transaction');
		}, 60_000);
		const question = ask('select n from kept').then((rows) => {
			order.push('question');
			return rows;
		});
		await slow;
		expect(await question).toEqual([[9]]);
		expect(order).toEqual(['transaction', 'question']);
	});
});
