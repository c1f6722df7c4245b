import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import type { AgentEvidence } from '$lib/flags/flag';
import { openStore } from '$lib/server/store/client';
import { readMonitorState } from '$lib/server/store/results/week-state';
import { readAgents } from '$lib/server/store/read/agents';
import { countContacts } from '$lib/server/store/read/contact-list';
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

	test('finds who ends calls within seconds, and the flag counts what the list shows', async () => {
		const site = await createSite(store, 'calls', defaultSettings('Calls', 'UTC'), new Date(0));
		if (!site) throw new Error('there was such a site');
		const calls = Array.from({ length: 2000 }, (_, i) => {
			const hangsUp = i % 8 === 3 && i % 5 === 0;
			const handleMs = hangsUp || i % 500 === 7 ? 4000 : 180_000;
			const startedAt = Date.UTC(2026, 10, 10 + (i % 7), 8, i % 60);
			const parts = { handleMs, talkMs: handleMs, wrapMs: 0 };
			return sampleContact(`c-${i}`, { startedAt, agentId: `a${i % 8}`, ...parts });
		});
		await writeContacts(store, site, 1, calls);
		await reviewSite(store, site, 1, Date.UTC(2026, 10, 22));
		const flags = await store.query<{ id: string; evidence: AgentEvidence }>(
			`select flag_id as id, evidence from flag where site_id = $1 and kind = 'agent-outlier'`,
			[site.siteId]
		);
		expect(flags.map(({ id }) => id)).toEqual(['agent-outlier:a3:short-calls']);
		const [agent] = await readAgents(store, site.siteId, 30_000, 'a3');
		const filter = { agentId: agent?.agentId ?? -1, channel: 0, underMs: 10_000, tagged: false };
		const listed = await countContacts(store, site.siteId, filter);
		expect(listed).toBeGreaterThan(40);
		expect(flags[0]?.evidence.n).toBe(250);
		expect(flags[0]?.evidence.estimate).toBeCloseTo((1000 * listed) / 250, 9);
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
