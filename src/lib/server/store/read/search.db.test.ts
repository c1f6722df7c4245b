import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { sampleContact } from '../testing/sample-contact';
import { writeContacts } from '../write/write-contacts';
import { countOpenFlags, findByText, FOUND_CONTACTS_SQL } from './search';

describe.each(databaseKinds)('search on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	const find = (text: string, limit = 5) => findByText(store, site.siteId, text, limit);

	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', 'UTC'), new Date(0)))!;
		const other = (await createSite(store, 'y', defaultSettings('Y', 'UTC'), new Date(0)))!;
		const contact = (id: string, queue: string, agentId: string) =>
			sampleContact(id, { queue, agentId, topic: `topic of ${queue}` });
		await writeContacts(store, site, 1, [
			contact('call-1', 'Billing', 'ada'),
			contact('call-10', '100 % refunds', 'bo_b'),
			contact('call-2', 'Billing abroad', 'Adam'),
			contact('mail-1', 'Billing', 'ada')
		]);
		await writeContacts(store, other, 2, [contact('call-3', 'Billing elsewhere', 'ada2')]);
	});
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});

	test('finds names anywhere and in any case, the whole name first, of the one site', async () => {
		const found = await find('BILLING');
		expect(found.queues).toEqual(['Billing', 'Billing abroad']);
		expect(found.topics).toEqual(['topic of Billing', 'topic of Billing abroad']);
		expect((await find('ada')).agents.map(({ externalId }) => externalId)).toEqual(['ada', 'Adam']);
	});

	test('finds contacts by the beginning of their id, at most so many', async () => {
		expect((await find('call-1')).contacts).toEqual(['call-1', 'call-10']);
		expect((await find('call', 2)).contacts).toEqual(['call-1', 'call-10']);
		expect((await find('all-1')).contacts).toEqual([]);
	});

	test('takes signs of patterns as they are', async () => {
		expect((await find('%')).queues).toEqual(['100 % refunds']);
		expect((await find('_')).agents.map(({ externalId }) => externalId)).toEqual(['bo_b']);
		for (const text of ['.*', '(a+)+$', "'; drop table contact; --", '\\', '😀'.repeat(50)])
			expect(await find(text)).toEqual({ agents: [], queues: [], topics: [], contacts: [] });
	});

	test('reads a range of the key for contacts', async () => {
		await store.query('set enable_seqscan = off');
		const plan = await store.query<Record<string, string>>(`explain ${FOUND_CONTACTS_SQL}`, [
			...[site.siteId, 'call', 5]
		]);
		await store.query('reset enable_seqscan');
		const text = plan.map((row) => Object.values(row)[0]).join('\n');
		expect(text).toMatch(/Index Cond:.*contact_id >= .*contact_id < /);
	});

	test('counts open flags of what was found', async () => {
		const [ada] = await store.query<{ id: number }>(
			`select id from agent where site_id = $1 and external_id = 'ada'`,
			[site.siteId]
		);
		await store.query(
			`insert into flag (site_id, flag_id, kind, severity, status, opened_at, occurred_at, subject_type, subject_id, agent_id,
				queue_id, from_day, until_day, sentence, evidence)
			select $1::int, 'over-service:' || id, 'over-service', 2, status, now(), now(), 'contact', id, $2::int, 0, 1, 2, '', '{}'::jsonb
			from (values ('call-1', 'open'), ('mail-1', 'open'), ('call-2', 'closed')) of (id, status)`,
			[site.siteId, ada!.id]
		);
		const subjects = {
			agents: ['ada', 'Adam'],
			queues: ['Billing'],
			contacts: ['call-1', 'call-2']
		};
		const { agents, contacts } = await countOpenFlags(store, site.siteId, subjects);
		expect(agents.get('ada')).toBe(2);
		expect(agents.get('Adam')).toBeUndefined();
		expect(contacts.get('call-1')).toBe(1);
		expect(contacts.get('call-2')).toBeUndefined();
	});
});
