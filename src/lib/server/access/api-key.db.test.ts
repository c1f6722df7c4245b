import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { authenticate, makeApiKey } from './api-key';
import { Problem } from './problem';

describe.each(databaseKinds)('keys on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'main', defaultSettings('Main', 'UTC'), new Date(0)))!;
	});
	afterEach(() => vi.restoreAllMocks());
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});

	test('one that asks too often is told when to come again, and the others do not notice', async () => {
		const made = async (name: string) =>
			(await makeApiKey(store, site, name, ['read'], new Date())).key;
		const [wild, calm] = [await made('wild'), await made('calm')];
		const enter = (key: string) =>
			authenticate(store, `Bearer ${key}`, ['read'], new Date()).then(
				() => 200,
				(error: unknown) => (error instanceof Problem ? error : Promise.reject(error as Error))
			);
		// The bucket does not fill while it is emptied.
		vi.spyOn(performance, 'now').mockReturnValue(1_000);
		for (let asked = 0; asked < 1_000; asked++) expect(await enter(wild)).toBe(200);
		expect(await enter(wild)).toMatchObject({ status: 429, more: { retryAfter: 1 } });
		expect(await enter(calm)).toBe(200);
		vi.spyOn(performance, 'now').mockReturnValue(2_000);
		expect(await enter(wild)).toBe(200);
	});
});
