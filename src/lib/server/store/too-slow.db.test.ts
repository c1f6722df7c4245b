import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../tests/integration/databases';
import { openStore } from './client';
import type { Store } from './store';
import { isTooSlow } from './too-slow';

describe('a question on PostgreSQL', () => {
	let database: TestDatabase;
	let store: Store;
	beforeAll(async () => {
		database = await createTestDatabase('postgres');
		store = await openStore(database.config);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});
	const failure = (text: string) =>
		store
			.transaction((tx) => tx.query(text), { statementMs: 50 })
			.then(
				() => null,
				(error: unknown) => error
			);

	test('that takes longer than it may is told from one that is wrong', async () => {
		expect(isTooSlow(await failure('select pg_sleep(5)'))).toBe(true);
		expect(isTooSlow(await failure('select nothing'))).toBe(false);
		expect(isTooSlow(await failure('select 1'))).toBe(false);
		expect(isTooSlow(null)).toBe(false);
	});
});
