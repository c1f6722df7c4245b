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
import { readAgents } from './agents';
import { readAgentsOfQueue } from './agents-of-queue';
import { readQueueNames } from './queue-names';

const DAY = 20_774;
const at = (day: number) => day * 86_400_000 + 9 * 3_600_000;

describe.each(databaseKinds)('the agents of a queue on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'q', defaultSettings('Q', 'UTC'), new Date(0)))!;
		await writeContacts(store, site, 1, [
			sampleContact('1', { startedAt: at(DAY), queue: 'Care', agentId: 'ann' }),
			sampleContact('2', { startedAt: at(DAY), queue: 'Care', agentId: 'ann' }),
			sampleContact('3', { startedAt: at(DAY + 6), queue: 'Care', agentId: 'bo' }),
			sampleContact('4', { startedAt: at(DAY), queue: 'Orders', agentId: 'cy' }),
			sampleContact('5', { startedAt: at(DAY), queue: 'Care', agentId: null }),
			sampleContact('6', { startedAt: at(DAY + 7), queue: 'Care', agentId: 'dee' })
		]);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('are those with a contact of it in the period, each once', async () => {
		const queues = await readQueueNames(store, site.siteId);
		const agents = await readAgents(store, site.siteId, DAY + 7);
		const named = async (name: string) => {
			const queueId = [...queues].find(([, queue]) => queue === name)![0];
			const found = await readAgentsOfQueue(store, site.siteId, queueId, {
				...{ from: DAY, until: DAY + 7 }
			});
			return found.map((id) => agents.find(({ agentId }) => agentId === id)?.externalId).sort();
		};
		expect(await named('Care')).toEqual(['ann', 'bo']);
		expect(await named('Orders')).toEqual(['cy']);
	});
});
