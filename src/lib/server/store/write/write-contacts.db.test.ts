import type { Contact } from '$lib/domain/contact';
import { defaultSettings } from '$lib/domain/site';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { writeContacts } from './write-contacts';
import { writeSurveys } from './write-surveys';

describe.each(databaseKinds)('writing contacts on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', 'Europe/Riga'), new Date(0)))!;
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});
	test('x', async () => {
		const c = (i: number, o: Partial<Contact> = {}): Contact => ({
			contactId: `c${i}`,
			startedAt: 1.7e12 + i * 60000,
			sourceUpdatedAt: null,
			channel: 'voice',
			direction: 'inbound',
			queue: 'q',
			topic: 't',
			agentId: `a${i % 3}`,
			answered: true,
			shiftLabel: null,
			tenureLabel: null,
			surveyInvited: null,
			talkMs: 1000,
			holdMs: null,
			wrapMs: null,
			handleMs: 200_000 + i,
			waitMs: 10,
			customerKey: null,
			transfers: null,
			resolved: null,
			complaint: false,
			exceptionReason: null,
			expectationManaged: null,
			promisedBy: null,
			fulfilledAt: null,
			legs: null,
			...o
		});
		const cs = Array.from({ length: 100 }, (_, i) => c(i));
		const a = await writeContacts(store, site, 1, cs);
		expect(a.counts.created).toBe(100);
		const b = await writeContacts(store, site, 1, cs);
		expect(b.counts.unchanged).toBe(100);
		const d = await writeContacts(
			store,
			site,
			1,
			[c(3, { handleMs: 5 }), c(3, { handleMs: 7 }), c(200)],
			[{ agentId: 'a1', agentName: 'An', team: 'T' }]
		);
		expect(d.counts).toMatchObject({ created: 1, updated: 1, duplicate: 1 });
		const e = await writeSurveys(store, site, 1, [
			{
				contactId: 'c1',
				answeredAt: 5,
				csat: 4,
				csatRaw: 4,
				csatScale: 5,
				effort: null,
				recommend: null,
				loyalty: null,
				driver: null,
				comment: null
			}
		]);
		console.log(
			e,
			await store.query('select * from queue_hour order by 2 limit 2'),
			await store.query('select * from queue_day'),
			await store.query('select * from segment_week'),
			await store.query('select * from agent'),
			await store.query('select * from week_state')
		);
	});
});
