import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { readMonitorState } from '$lib/server/store/results/week-state';
import { createSite } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { sampleContact } from '$lib/server/store/testing/sample-contact';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { reviewSite } from './review-site';

describe.each(databaseKinds)('a review on %s', (kind) => {
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

	test('of older data does not take the place of one of newer data that another server has stored', async () => {
		const settings = defaultSettings('Main', 'UTC');
		const site = await createSite(store, 'main', settings, new Date(0));
		if (!site) throw new Error('the database was not empty');
		for (const id of ['c-1', 'c-2']) await writeContacts(store, site, 1, [sampleContact(id)]);
		const { version } = await readMonitorState(store, site.siteId);
		const newer = Date.UTC(2026, 10, 22);
		await reviewSite(store, site, version, newer);
		await reviewSite(store, site, version - 1, newer + 1000);
		expect(await readMonitorState(store, site.siteId)).toEqual({
			version,
			analysedVersion: version,
			analysedAt: newer
		});
	});
});
