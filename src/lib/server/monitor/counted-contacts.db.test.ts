import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { replaceWeekJudgements } from '$lib/server/store/results/judgements';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { sampleContact } from '$lib/server/store/testing/sample-contact';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { countedContacts } from './counted-contacts';

const WEEK = 20_773;
const at = (day: number) => Date.UTC(2026, 10, day, 9);

describe.each(databaseKinds)('contacts that are counted on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', 'UTC'), new Date(0)))!;
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('are as many as there are, whatever was counted before', async () => {
		const period = { from: WEEK, until: WEEK + 7 };
		const count = (more = {}) => countedContacts(store, site, { period, ...more });
		expect(await count()).toBe(0);
		await writeContacts(store, site, 1, [
			sampleContact('one', { startedAt: at(17) }),
			sampleContact('two', { startedAt: at(18), handleMs: null })
		]);
		expect([await count(), await count(), await count({ timed: true })]).toEqual([2, 2, 1]);
		await writeContacts(store, site, 2, [sampleContact('two', { startedAt: at(18) })]);
		expect([await count(), await count({ timed: true })]).toEqual([2, 2]);
		await writeContacts(store, site, 3, [sampleContact('two', { startedAt: at(29) })]);
		expect([await count(), await count({ timed: true })]).toEqual([1, 1]);
	});

	test('by their judgements, which change while the data stay, too', async () => {
		const count = () => countedContacts(store, site, { kinds: ['struggle'] });
		expect(await count()).toBe(0);
		await replaceWeekJudgements(store, site.siteId, WEEK, [
			{
				...{ contactId: 'one', kind: 'struggle', provisional: false, z: 4, typicalMs: 300_000 },
				...{ baselineN: 100, struggleProbability: null, displaced: 2, handleMs: 900_000 },
				...{ holdMs: null, csat: 1 }
			}
		]);
		expect(await count()).toBe(1);
	});
});
