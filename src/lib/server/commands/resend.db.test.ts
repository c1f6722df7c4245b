import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isConserved, type BatchCounts } from '$lib/domain/counts';
import type { ItemKind } from '$lib/domain/item-kind';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { rebuildRollUps } from '$lib/server/store/rebuild/rebuild-roll-ups';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { dumpSite } from '$lib/server/store/testing/dump-site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../tests/integration/databases';
import { acceptBatch } from './accept-batch';

const HOUR = 3_600_000;
const contact = (contactId: string, more: object = {}) => ({
	contactId,
	startedAt: '2026-11-17T08:00:00Z',
	queue: 'Billing',
	agentId: 'a1',
	talkSeconds: 100,
	...more
});

describe.each(databaseKinds)('programs that send and send again on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let made = 0;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterAll(async () => {
		const batches = await store.query<{ counts: BatchCounts }>('select counts from import_batch');
		expect(batches.every(({ counts }) => isConserved(counts))).toBe(true);
		await store?.close();
		await database?.drop();
	});

	const newSite = async (zone = 'Europe/Riga'): Promise<SiteRow> =>
		(await createSite(store, `s${++made}`, defaultSettings('S', zone), new Date(0)))!;
	const send = (site: SiteRow, items: unknown[], what: ItemKind = 'contacts', now = '2026-11-22') =>
		acceptBatch(store, {
			...{ site, what, now: () => new Date(now), written: () => undefined },
			items: items.map((item) => ({ item, raw: () => JSON.stringify(item) }))
		});
	const expectRecount = async (site: SiteRow) => {
		const kept = await dumpSite(store, site.siteId);
		await rebuildRollUps(store, site);
		expect(await dumpSite(store, site.siteId)).toEqual(kept);
	};
	const sum = async (site: SiteRow, what: string) => {
		const [row] = await store.query<{ n: number }>(
			`select coalesce(sum(${what}), 0)::int as n from queue_hour where site_id = $1`,
			[site.siteId]
		);
		return row?.n;
	};

	it('have one effect of a batch sent ten times at once and ten times more', async () => {
		const site = await newSite();
		const items = Array.from({ length: 50 }, (_, i) => contact(`c${i}`));
		const atOnce = await Promise.all(Array.from({ length: 10 }, () => send(site, items)));
		for (let again = 0; again < 10; again++) {
			expect(await send(site, items)).toMatchObject({ created: 0, unchanged: 50 });
		}
		expect(atOnce.reduce((n, { created }) => n + created, 0)).toBe(50);
		expect(await sum(site, 'offered')).toBe(50);
	});

	it('correct a contact: the newer holds, the older is stale, roll-ups are a recount', async () => {
		const site = await newSite();
		const at = (hour: number, talkSeconds: number) =>
			contact('c', { sourceUpdatedAt: `2026-11-18T0${hour}:00:00Z`, talkSeconds });
		expect(await send(site, [at(2, 200)])).toMatchObject({ created: 1 });
		expect(await send(site, [at(3, 300)])).toMatchObject({ updated: 1 });
		expect(await send(site, [at(1, 100), at(3, 300)])).toMatchObject({
			duplicate: 1,
			unchanged: 1
		});
		expect(await send(site, [at(1, 100)])).toMatchObject({ stale: 1 });
		expect(await sum(site, 'talk_ms')).toBe(300_000);
		const [before] = await store.query<{ talk: number }>(
			`select (version ->> 'talk_ms')::int as talk from replaced_version where site_id = $1`,
			[site.siteId]
		);
		expect(before).toEqual({ talk: 200_000 });
		await expectRecount(site);
	});

	it('attach a score to the hour of its contact, ten days late or before it came', async () => {
		const site = await newSite();
		const survey = (contactId: string, csat: number) => ({
			...{ contactId, csat },
			answeredAt: '2026-11-20T08:00:00Z'
		});
		await send(site, [survey('early', 2)], 'surveys');
		await send(site, [contact('early'), contact('late', { startedAt: '2026-11-10T09:30:00Z' })]);
		await send(site, [survey('late', 5)], 'surveys');
		const rows = await store.query<object>(
			`select hour_start as at, csat_2 as two, csat_5 as five from queue_hour
			where site_id = $1 and offered > 0 order by hour_start`,
			[site.siteId]
		);
		expect(rows).toEqual([
			{ at: Date.parse('2026-11-10T09:00:00Z'), two: 0, five: 1 },
			{ at: Date.parse('2026-11-17T08:00:00Z'), two: 1, five: 0 }
		]);
		await expectRecount(site);
	});

	it('lose nothing by one bad item of ten thousand, nor by nine thousand nine hundred and ninety-nine', async () => {
		const site = await newSite();
		const items = (bad: (i: number) => boolean, name: string) =>
			Array.from({ length: 10_000 }, (_, i) =>
				contact(`${name}${i}`, bad(i) ? { talkSeconds: -1 } : {})
			);
		const one = await send(
			site,
			items((i) => i === 7_777, 'one')
		);
		expect(one).toMatchObject({ created: 9_999, rejected: 1 });
		expect(one.errors).toEqual([
			{ index: 7_777, pointer: '/talkSeconds', reason: 'negative-duration', value: '-1' }
		]);
		const most = await send(
			site,
			items((i) => i !== 7_777, 'most')
		);
		expect(most).toMatchObject({ created: 1, rejected: 9_999 });
		const [kept] = await store.query<{ n: number; lines: number }>(
			'select count(*)::int as n, count(distinct line)::int as lines from rejected_row where batch_id = $1',
			[Number(most.batchId)]
		);
		expect(kept).toEqual({ n: 9_999, lines: 9_999 });
		expect(await sum(site, 'offered')).toBe(10_000);
	});

	it('keep the hour that comes twice apart: the day has 25, and adds up', async () => {
		const site = await newSite('Europe/Berlin');
		const first = Date.parse('2026-10-24T22:00:00Z');
		const items = Array.from({ length: 1_000 }, (_, i) =>
			contact(`f${i}`, { startedAt: new Date(first + (i % 50) * (HOUR / 2)).toISOString() })
		);
		await send(site, [...items, contact('f-none', { startedAt: '2026-10-25T02:30:00' })]);
		const [day] = await store.query<object>(
			`select count(*)::int as hours, count(distinct local_hour)::int as names, sum(offered)::int as n
			from queue_hour where site_id = $1 and local_day = date '2026-10-25' - date '1970-01-01'`,
			[site.siteId]
		);
		expect(day).toEqual({ hours: 25, names: 24, n: 1_000 });
		await expectRecount(site);
	});

	it('are told of each handle time that is none, and never find it as zero', async () => {
		const site = await newSite();
		const times = [-1, 0, 1e308, '12:3a', '1,5', '1.5', null, 86_400, 86_400.001, true, [1]];
		const answer = await send(
			site,
			times.map((handleSeconds, i) => contact(`h${i}`, { talkSeconds: undefined, handleSeconds }))
		);
		expect(answer.errors.map(({ index, reason }) => [times[index], reason])).toEqual([
			[-1, 'negative-duration'],
			[1e308, 'duration-too-long'],
			...['12:3a', '1,5', '1.5'].map((text) => [text, 'not-a-number']),
			[86_400.001, 'duration-too-long'],
			[true, 'not-a-number'],
			[[1], 'not-a-number']
		]);
		const stored = await store.query<{ id: string; ms: number | null }>(
			'select contact_id as id, handle_ms as ms from contact where site_id = $1 order by contact_id',
			[site.siteId]
		);
		expect(stored).toEqual([
			{ id: 'h1', ms: 0 },
			{ id: 'h6', ms: null },
			{ id: 'h7', ms: 86_400_000 }
		]);
	});

	it('are judged by the clock of the server alone, whichever way it jumps', async () => {
		const site = await newSite();
		const tomorrow = contact('ahead', { startedAt: '2026-11-22T23:30:00Z' });
		expect(await send(site, [tomorrow], 'contacts', '2026-11-22T00:00:00Z')).toMatchObject({
			created: 1
		});
		const jumpedBack = await send(site, [tomorrow], 'contacts', '2026-11-21T23:00:00Z');
		expect(jumpedBack.errors).toMatchObject([{ reason: 'in-the-future' }]);
		expect(await send(site, [tomorrow], 'contacts', '2026-11-22T01:00:00Z')).toMatchObject({
			unchanged: 1
		});
	});
});
