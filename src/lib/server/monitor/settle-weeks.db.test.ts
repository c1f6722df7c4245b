import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { createSite } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { sampleContact } from '$lib/server/store/testing/sample-contact';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { settleWeeks } from './settle-weeks';

const MINUTE_MS = 60_000;

/** Work that takes an hour as a rule, so that even the longest of it is within three spreads. */
function lengthyContacts() {
	const normal = seededNormal(5);
	const usual = Array.from({ length: 600 }, (_, i) => {
		const handleMs = Math.round(60 * MINUTE_MS * Math.exp(0.55 * normal()));
		return sampleContact(`c-${i}`, { handleMs, talkMs: handleMs, holdMs: 0, wrapMs: 0 });
	});
	const stuck = 250 * MINUTE_MS;
	const left = { handleMs: stuck, talkMs: stuck, holdMs: 0, wrapMs: 0 };
	return [
		...usual.filter(({ handleMs }) => (handleMs ?? 0) < 200 * MINUTE_MS),
		sampleContact('left running', left)
	];
}

describe.each(databaseKinds)('settling on %s', (kind) => {
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

	test('finds a timer that was left running in work that is long anyway', async () => {
		const settings = defaultSettings('Main', 'UTC');
		const site = await createSite(store, 'main', settings, new Date(0));
		if (!site) throw new Error('the database was not empty');
		await writeContacts(store, site, 1, lengthyContacts());
		await settleWeeks(store, site, Date.UTC(2026, 10, 22));
		expect(await store.query('select kind, subject_id as id from flag')).toEqual([
			{ kind: 'data-quality', id: 'left running' }
		]);
	});
});
