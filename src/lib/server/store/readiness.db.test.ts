import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { openStore } from './client';
import { readiness } from './readiness';
import type { Store } from './store';

describe.each(databaseKinds)('readiness on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	beforeEach(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterEach(async () => {
		await store.close();
		await database.drop();
	});

	test('a store just opened is ready, with every migration', async () => {
		const found = await readiness(store);
		expect(found).toMatchObject({ ready: true, database: kind });
		expect(found.migrations?.applied).toBeGreaterThan(0);
		expect(found.databaseVersion).toMatch(/^\d+\./);
		expect(found.timeZoneRules).toMatch(/^\d{4}[a-z]$/);
	});

	test('a newer schema, of a version that runs beside this one, is ready', async () => {
		await store.query(
			`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`
		);
		expect(await readiness(store)).toMatchObject({ ready: true });
	});

	test('an older schema is not ready', async () => {
		await store.query('delete from drizzle.__drizzle_migrations');
		const found = await readiness(store);
		expect(found.ready).toBe(false);
		expect(found.reason).toMatch(/older version/);
		expect(found.migrations?.applied).toBe(0);
	});

	test('a database that lost the schema is not ready and says why', async () => {
		await store.query('drop schema drizzle cascade');
		const found = await readiness(store);
		expect(found.ready).toBe(false);
		expect(found.reason).toMatch(/does not answer: .*drizzle/);
	});
});
