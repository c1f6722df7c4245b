import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { replaceWeekJudgements } from '../results/judgements';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { sampleContact } from '../testing/sample-contact';
import { writeContacts } from '../write/write-contacts';
import type { ContactFilter } from './contact-filter';
import { countContacts } from './contact-list';
import { readExcessShares } from './excess-shares';
import { readQueueDays } from './queue-days';
import { readQueueNames } from './queue-names';

/** Monday 2026-11-16; sample contacts begin on the Tuesday after it. */
const WEEK = 20_773;
const PERIOD = { from: WEEK, until: WEEK + 7 };
const at = (day: number, hour: number) => Date.UTC(2026, 10, day, hour);

describe.each(databaseKinds)('queues by day and excess on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', 'UTC'), new Date(0)))!;
		const long = { handleMs: 900_000 };
		await writeContacts(store, site, 1, [
			sampleContact('tuesday', { startedAt: at(17, 9) }),
			sampleContact('tuesday too', { startedAt: at(17, 20), ...long, agentId: 'b' }),
			sampleContact('sunday', { startedAt: at(22, 9), ...long, agentId: 'b', topic: null }),
			sampleContact('sunday, unknown', { startedAt: at(22, 9), handleMs: null }),
			sampleContact('the week after', { startedAt: at(23, 9), ...long })
		]);
		const judged = ['tuesday too', 'sunday', 'tuesday'].map((contactId) => ({
			...{ contactId, kind: contactId === 'tuesday' ? 'struggle' : 'over-service' },
			...{ provisional: false, z: 4, typicalMs: 300_000.4, baselineN: 100 },
			...{ struggleProbability: null, displaced: 2.5, handleMs: 900_000, holdMs: null, csat: 5 }
		}));
		await replaceWeekJudgements(store, site.siteId, WEEK, judged);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('queues are added up by day, from the roll-ups', async () => {
		const queues = [...(await readQueueNames(store, site.siteId)).keys()];
		const days = await readQueueDays(store, site.siteId, PERIOD, queues);
		expect(days.map(({ localDay, handled }) => [localDay, handled])).toEqual([
			[WEEK + 1, 2],
			[WEEK + 6, 1]
		]);
		expect(days[0]?.lnSum).toBeCloseTo(Math.log(180) + Math.log(900), 5);
		expect(await readQueueDays(store, site.siteId, PERIOD, [])).toEqual([]);
	});

	test('the excess of over-served contacts is shared out by agent, queue and topic', async () => {
		const shares = await readExcessShares(store, site.siteId, { period: PERIOD });
		const excessMs = 600_000;
		expect(shares.filter(({ by }) => by === 'agent')).toEqual([
			{ by: 'agent', name: 'b', externalId: 'b', contacts: 2, excessMs: 2 * excessMs }
		]);
		expect(shares.filter(({ by }) => by === 'queue')).toMatchObject([
			{ externalId: null, contacts: 2, excessMs: 2 * excessMs }
		]);
		const topics = shares.filter(({ by }) => by === 'topic');
		expect(topics.map(({ contacts, excessMs }) => [contacts, excessMs])).toEqual([
			[1, excessMs],
			[1, excessMs]
		]);
		expect(topics.map(({ name }) => name)).toContain(null);
		const before = { from: WEEK - 7, until: WEEK };
		expect(await readExcessShares(store, site.siteId, { period: before })).toEqual([]);
	});

	test('the excess is narrowed by the conditions of a list, and counts what the list has', async () => {
		const [queueId = 0] = (await readQueueNames(store, site.siteId)).keys();
		const counts = async (filter: ContactFilter) => {
			const shares = await readExcessShares(store, site.siteId, filter);
			const counted = await countContacts(store, site.siteId, {
				...{ ...filter, kinds: ['over-service'] }
			});
			const of = (by: string) =>
				shares.filter((one) => one.by === by).reduce((sum, { contacts }) => sum + contacts, 0);
			expect([of('agent'), of('queue'), of('topic')]).toEqual([counted, counted, counted]);
			return counted;
		};
		expect(await counts({})).toBe(2);
		expect(await counts({ period: PERIOD, queueId })).toBe(2);
		expect(await counts({ period: PERIOD, queueId: -1 })).toBe(0);
		expect(await counts({ period: PERIOD, weekdays: [7] })).toBe(1);
		expect(await counts({ period: { from: WEEK + 6, until: WEEK + 7 } })).toBe(1);
		expect(await counts({ agentIds: [] })).toBe(0);
		expect(await counts({ topicId: 0 })).toBe(1);
		expect(await counts({ rated: true })).toBe(0);
	});
});
