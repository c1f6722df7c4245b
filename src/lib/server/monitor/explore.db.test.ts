import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SwingFinding } from '$lib/analysis/swings/swing-finding';
import { trailingPeriod } from '$lib/domain/period';
import { defaultSettings } from '$lib/domain/site';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { openStore } from '$lib/server/store/client';
import { readMonitorState } from '$lib/server/store/results/week-state';
import { createSite, findSiteById, type SiteRow } from '$lib/server/store/sites';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import type { Store } from '$lib/server/store/store';
import { sampleContact } from '$lib/server/store/testing/sample-contact';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { explore, exploreEvent } from './explore';
import { findInWindow } from './other-window';
import { reviewSite } from './review-site';
import { settleWeeks } from './settle-weeks';

/** A Monday. */
const FIRST = 20_094;
const DAYS = 63;
const DAY_MS = 86_400_000;
const EVENT = FIRST + 35;

/** Ten agents, every day a few contacts in the morning and in the evening; evenings of orders take a fifth longer. */
function contacts() {
	const normal = seededNormal(17);
	return Array.from({ length: DAYS * 10 * 6 }, (_, i) => {
		const [day, agent, slot] = [Math.floor(i / 60), Math.floor(i / 6) % 10, i % 6];
		const evening = slot > 2;
		const queue = slot % 3 === 0 ? 'Care' : 'Orders';
		const planted = (evening && queue === 'Orders' ? 0.2 : 0) + (day >= 35 ? -0.3 : 0);
		const seconds = Math.exp(5.2 + planted + 0.02 * agent + 0.4 * normal());
		return sampleContact(`c${i}`, {
			startedAt: (FIRST + day) * DAY_MS + (evening ? 18 : 9) * 3_600_000 + slot * 60_000,
			...{ agentId: `a${agent}`, queue, topic: slot % 2 ? 'Invoice' : 'Delivery' },
			handleMs: Math.round(1000 * seconds)
		});
	});
}

describe.each(databaseKinds)('exploring on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	const period = { from: FIRST + 7, until: FIRST + DAYS };
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', 'UTC'), new Date(0)))!;
		await writeContacts(store, site, 1, contacts());
		await settleWeeks(store, site, 0);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});
	/** Of two shifts the second is asked about. */
	const morning = (found: readonly SwingFinding[]) =>
		found.find(({ level, metric }) => level === 'Morning' && metric === 'handle-time')!;
	const numberOf = async (table: 'queue' | 'topic', name: string) => {
		const rows = await store.query<{ id: number }>(
			`select id from ${table} where site_id = $1 and name = $2`,
			[site.siteId, name]
		);
		return rows[0]!.id;
	};

	test('the whole site is what a review of these days would say', async () => {
		const found = await explore(store, site, period, { dimension: 'shift', segment: {} });
		if ('notEnough' in found) throw new Error(found.notEnough);
		const { swing } = await findInWindow(store, site, period);
		const reviewed = swing.find(({ key }) => key === 'site:handle-time:shift:Morning')!;
		expect(morning(found).effect).toBe((reviewed.evidence as { effect: number }).effect);
	});
	test('a kind of work has a swing of its own', async () => {
		const within = async (queue: string) => {
			const segment = { queue: await numberOf('queue', queue) };
			const found = await explore(store, site, period, { dimension: 'shift', segment });
			if ('notEnough' in found) throw new Error(found.notEnough);
			return morning(found);
		};
		const orders = await within('Orders');
		expect(orders.verdict).toBe('swing');
		expect(orders.ciLow).toBeLessThan(100 * Math.expm1(-0.2));
		expect(orders.ciHigh).toBeGreaterThan(100 * Math.expm1(-0.2));
		expect((await within('Care')).verdict).not.toBe('swing');
	});
	test('an event is seen from four weeks on either side', async () => {
		const segment = { topic: await numberOf('topic', 'Invoice') };
		const { period, found } = await exploreEvent(store, site, EVENT, segment);
		expect(period).toEqual({ from: EVENT - 28, until: EVENT + 28 });
		if ('notEnough' in found) throw new Error(found.notEnough);
		expect(found[0]).toMatchObject({ metric: 'handle-time', verdict: 'swing' });
		expect(found[0]!.ciLow).toBeLessThan(100 * Math.expm1(-0.3));
		expect(found[0]!.ciHigh).toBeGreaterThan(100 * Math.expm1(-0.3));
		expect(found[1]!.reason).toMatch(/no answers/);
	});
	test('too many days and an empty site are said, not tried', async () => {
		const long = { from: FIRST - 400, until: FIRST + 1 };
		expect(await explore(store, site, long, { dimension: 'load', segment: {} })).toEqual({
			notEnough: 'Ask for at most 400 days at a time.'
		});
		const empty = (await createSite(store, 'y', defaultSettings('Y', 'UTC'), new Date(0)))!;
		const { found } = await exploreEvent(store, empty, EVENT, {});
		if ('notEnough' in found) throw new Error(found.notEnough);
		for (const { effect, reason } of found) {
			expect(effect).toBeNull();
			expect(reason).not.toBeNull();
		}
	});

	test('the days of a review are not read again', async () => {
		const { version } = await readMonitorState(store, site.siteId);
		await reviewSite(store, (await findSiteById(store, site.siteId))!, version, 0);
		const { reviewDays } = { ...DEFAULT_THRESHOLDS, ...site.settings.thresholds };
		const reviewed = trailingPeriod((await readNewestDay(store, site.siteId))!, reviewDays);
		const reading = vi.spyOn(store, 'transaction');
		const asked = { dimension: 'weekday', segment: {} } as const;
		const found = await explore(store, site, reviewed, asked);
		expect(reading).not.toHaveBeenCalled();
		const { from, until } = reviewed;
		expect(found).not.toEqual(await explore(store, site, { from: from + 7, until }, asked));
		expect(reading).toHaveBeenCalledTimes(1);
		reading.mockRestore();
	});
});
