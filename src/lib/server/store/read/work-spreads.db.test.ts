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
import type { ContactFilter } from './contact-filter';
import { readHandleHistogram } from './handle-histogram';
import { readLoadHours } from './load-condition';
import { readWorkSpreads, type SpreadBy } from './work-spreads';

/** Monday 2026-11-16. */
const WEEK = 20_773;
const PERIOD = { from: WEEK, until: WEEK + 7 };
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour, minute);
const LONG = { handleMs: 900_000 };

describe.each(databaseKinds)('spreads of handle times on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', 'UTC'), new Date(0)))!;
		const busy = Array.from({ length: 6 }, (_, i) =>
			sampleContact(`busy ${i}`, { startedAt: at(17, 11, i), handleMs: 200_000 + 60_000 * i })
		);
		await writeContacts(store, site, 1, [
			...busy,
			sampleContact('tuesday', { startedAt: at(17, 9) }),
			sampleContact('tuesday too', { startedAt: at(17, 20), ...LONG, agentId: 'b' }),
			sampleContact('sunday', { startedAt: at(22, 9), ...LONG, agentId: 'b', topic: null }),
			sampleContact('sunday, unknown', { startedAt: at(22, 9), handleMs: null }),
			sampleContact('an exception', { startedAt: at(22, 9), exceptionReason: 'vip' }),
			sampleContact('nobody', { startedAt: at(22, 9), agentId: null }),
			sampleContact('the week after', { startedAt: at(23, 9), ...LONG })
		]);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	const comparable = { period: PERIOD, timed: true, tagged: false, hasAgent: true };
	const read = (sides: SpreadBy) => readWorkSpreads(store, site.siteId, comparable, sides);
	/** Of all kinds of work together. */
	const side = async (sides: SpreadBy, key: string) => {
		const sum = new Map<number, number>();
		for (const row of await read(sides))
			if (row.key === key) sum.set(row.bar, (sum.get(row.bar) ?? 0) + row.n);
		return [...sum].map(([bar, n]) => ({ bar, n }));
	};
	/** The same contacts as their list finds them. */
	const listed = (own: ContactFilter) => {
		return readHandleHistogram(store, site.siteId, { ...comparable, ...own });
	};

	test('each kind of work is counted by bar, exceptions and unknown times left out', async () => {
		const sunday = (await read({ by: 'weekday' })).filter(({ key }) => key === '7');
		// ln 900 = 6.802
		expect(sunday).toMatchObject([{ channel: 0, bar: 68, n: 1 }]);
		const topics = new Set((await read({ by: 'weekday' })).map(({ topic }) => topic));
		expect(topics.size).toBe(2);
	});

	test('weekdays and shifts are those of the list that they lead to', async () => {
		const tuesday = await side({ by: 'weekday' }, '2');
		expect(tuesday).toEqual(await listed({ weekdays: [2] }));
		expect(tuesday.reduce((sum, { n }) => sum + n, 0)).toBe(8);
		const shifts = new Set((await read({ by: 'shift' })).map(({ key }) => key));
		expect(shifts.size).toBe(2);
		for (const shift of shifts)
			expect(await side({ by: 'shift' }, shift)).toEqual(await listed({ shift }));
	});

	test('peak hours are those of the list that they lead to', async () => {
		const hours = await readLoadHours(store, site.siteId, PERIOD);
		for (const load of ['peak', 'off-peak'] as const) {
			const own = await side({ by: 'load' }, load);
			const loadHours = hours.filter(({ peak }) => peak === (load === 'peak'));
			expect(own).toEqual(await listed({ loadHours }));
			expect(own.reduce((sum, { n }) => sum + n, 0)).toBe(load === 'peak' ? 6 : 3);
		}
	});

	test('agents are told apart by their numbers; who is neither is on no side', async () => {
		const agents = await readAgents(store, site.siteId, WEEK);
		const idOf = (name: string) => agents.find(({ externalId }) => externalId === name)!.agentId;
		const sides = { by: 'seniority', new: [idOf('b')], others: [] } as const;
		expect(await side(sides, 'new')).toEqual(await listed({ agentIds: [idOf('b')] }));
		expect(await side(sides, 'others')).toEqual([]);
		const some = (await read(sides)).reduce((sum, { n }) => sum + n, 0);
		expect(some).toBe(9);
	});
});
