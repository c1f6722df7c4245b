import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { upsertFlags } from '../results/flags';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { sampleContact } from '../testing/sample-contact';
import { writeContacts } from '../write/write-contacts';
import { readAgents } from './agents';
import { readContactsByAgent } from './contacts-by-agent';
import { readOpenFlagsByAgent } from './open-flags-by-agent';
import { readWorkHistograms } from './work-histograms';

/** Day number of Tuesday 2026-11-17, on which sample contacts begin. */
const DAY = 20_774;
const PERIOD = { from: DAY, until: DAY + 1 };

describe.each(databaseKinds)('reads of one agent on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let agentId: number;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', 'Europe/Riga'), new Date(0)))!;
		const later = { startedAt: Date.UTC(2026, 10, 18, 9) };
		await writeContacts(store, site, 1, [
			sampleContact('own'),
			sampleContact('own tagged', { complaint: true }),
			sampleContact('own unknown', { handleMs: null, talkMs: null, wrapMs: null }),
			sampleContact('own next day', later),
			sampleContact('other', { agentId: 'b', handleMs: 200_000 }),
			sampleContact('other again', { agentId: 'c', handleMs: 200_000 }),
			sampleContact('nobody', { agentId: null }),
			sampleContact('other work', { agentId: 'b', topic: 'Refund' })
		]);
		const [agent] = await readAgents(store, site.siteId, DAY, 'a1');
		agentId = agent!.agentId;
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('work is counted of one agent and of everybody, without exceptions and what nobody answered', async () => {
		const of = async (agent: number | null, period = PERIOD) =>
			(await readWorkHistograms(store, site.siteId, period, agent)).map(({ bar, n }) => ({
				bar,
				n
			}));
		// ln 180 = 5.193, ln 200 = 5.298
		expect(await of(agentId)).toEqual([{ bar: 51, n: 1 }]);
		expect(await of(null)).toEqual([
			{ bar: 51, n: 1 },
			{ bar: 52, n: 2 },
			{ bar: 51, n: 1 }
		]);
		expect(await of(999)).toEqual([]);
		expect(await of(agentId, { from: DAY - 7, until: DAY })).toEqual([]);
	});

	test('contacts are counted by agent, answered or not', async () => {
		const counted = await readContactsByAgent(store, site.siteId, PERIOD);
		expect(counted.get(agentId)).toBe(3);
		expect([...counted.values()].reduce((sum, n) => sum + n, 0)).toBe(7);
	});

	test('open flags are counted by agent where they speak of the period', async () => {
		const flag = (flagId: string, fromDay: number) => ({
			...{ flagId, kind: 'over-service', severity: 2, occurredAt: 0, subjectType: 'contact' },
			...{ subjectId: flagId, agentId, queueId: 0, fromDay, untilDay: fromDay + 1 },
			...{ sentence: '', evidence: {} }
		});
		const flags = [flag('now', DAY), flag('again', DAY), flag('before', DAY - 1)];
		await upsertFlags(store, site.siteId, flags, 0);
		await store.query(`update flag set status = 'closed' where flag_id = 'again'`, []);
		expect(await readOpenFlagsByAgent(store, site.siteId, PERIOD)).toEqual(new Map([['a1', 1]]));
	});
});
