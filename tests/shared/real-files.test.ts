import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import type { SwingEvidence } from '$lib/flags/flag';
import { importFile } from '$lib/server/commands/import-file';
import { reviewSite } from '$lib/server/monitor/review-site';
import { settleWeeks } from '$lib/server/monitor/settle-weeks';
import { openStore } from '$lib/server/store/client';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { createTestDatabase, databaseKinds, type TestDatabase } from '../integration/databases';

const folder = join(process.env.EVENKEEL_SHARED ?? '../shared', 'data');
const now = () => new Date('2026-11-22T00:00:00Z');

/**
 * Three real files that may not be shipped. The expected numbers were counted in the files themselves with Python's csv and
 * zipfile modules, not with this program.
 */
describe.runIf(existsSync(folder)).each(databaseKinds)('real files on %s', (kind) => {
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

	const siteIn = async (slug: string, zone: string): Promise<SiteRow> =>
		(await createSite(store, slug, defaultSettings(slug, zone), now()))!;
	const load = (site: SiteRow, name: string, more: object = {}) =>
		importFile(store, site, { path: join(folder, name) }, { fileName: name, now, ...more });
	const one = async (sql: string, site: SiteRow) => (await store.query(sql, [site.siteId]))[0];

	it('three days of a bank: 5,362 calls, 4,271 handled, 699,692 seconds', async () => {
		const site = await siteIn('bank', 'Asia/Jerusalem');
		const file = 'technion_1999-02-01_to_03.txt';
		const result = await load(site, file);
		expect(result.preset?.name).toBe('bank-calls');
		expect(result.preset?.suggests).toEqual({ zone: 'Asia/Jerusalem', weekend: [5, 6] });
		expect(result.counts).toMatchObject({ received: 5362, created: 5362, rejected: 0 });
		const stored = await one(
			`select count(*)::int as contacts, count(*) filter (where answered)::int as answered,
			count(handle_ms)::int as handled, sum(handle_ms)::float8 as handle_ms,
			count(*) filter (where answered and agent_id = 0)::int as without_agent,
			count(*) filter (where customer_key is null)::int as unknown_customers,
			count(distinct topic_id)::int as topics,
			count(distinct agent_id) filter (where agent_id > 0)::int as agents,
			max(handle_ms) as longest, sum(wait_ms)::float8 as wait_ms
			from contact where site_id = $1`,
			site
		);
		expect(stored).toEqual({
			contacts: 5362,
			answered: 4271,
			handled: 4257,
			handle_ms: 699_692_000,
			without_agent: 67,
			unknown_customers: 3246,
			topics: 6,
			agents: 20,
			longest: 3_736_000,
			wait_ms: 180_931_000
		});
		const days = await store.query(
			'select local_day as day, count(*)::int as n from contact where site_id = $1 group by 1 order by 1',
			[site.siteId]
		);
		expect(days).toEqual([
			{ day: 10623, n: 1567 },
			{ day: 10624, n: 1846 },
			{ day: 10625, n: 1949 }
		]);
		const again = await load(site, file);
		expect(again.counts).toMatchObject({ received: 5362, unchanged: 5362, created: 0 });
	});

	it('an online shop: 1,000 rated contacts, one handle time', async () => {
		const site = await siteIn('shop', 'Asia/Kolkata');
		const result = await load(site, 'shopzilla_1000_rows_remarks_blanked.csv');
		expect(result.preset?.name).toBe('shop-ratings');
		expect(result.counts).toMatchObject({ received: 1000, created: 1000, rejected: 0 });
		expect(result.surveys).toMatchObject({ received: 1000, created: 1000 });
		expect(result.findings.map(({ sentence }) => sentence).join(' ')).toContain('999 (99.9 %)');
		const stored = await one(
			`select count(*)::int as contacts, count(handle_ms)::int as handled, max(handle_ms) as handle_ms,
			count(*) filter (where shift = 'Morning')::int as morning,
			count(*) filter (where tenure_label = 'On Job Training')::int as in_training,
			count(*) filter (where channel = 2)::int as by_email,
			count(*) filter (where direction = 1)::int as outbound,
			count(distinct agent_id)::int as agents
			from contact where site_id = $1`,
			site
		);
		expect(stored).toEqual({
			contacts: 1000,
			handled: 1,
			handle_ms: 72_000,
			morning: 484,
			in_training: 283,
			by_email: 33,
			outbound: 143,
			agents: 676
		});
		const scores = await store.query(
			'select csat, count(*)::int as n from survey where site_id = $1 group by 1 order by 1',
			[site.siteId]
		);
		expect(scores).toEqual([
			{ csat: 1, n: 119 },
			{ csat: 2, n: 11 },
			{ csat: 3, n: 32 },
			{ csat: 4, n: 154 },
			{ csat: 5, n: 684 }
		]);
		const teams = await one('select count(*)::int as n from team where site_id = $1', site);
		expect(teams).toEqual({ n: 40 });
		// 676 agents of one shift each, with an answer or two: compared all together, none of it a swing.
		await settleWeeks(store, site, now().getTime());
		await reviewSite(store, site, 1, now().getTime());
		const swings = await store.query<{ evidence: SwingEvidence }>(
			"select evidence from finding where site_id = $1 and kind = 'swing'",
			[site.siteId]
		);
		const rated = swings
			.map(({ evidence }) => evidence)
			.filter(({ metric, effect }) => metric === 'csat' && effect !== null);
		expect(rated.map(({ dimension, level }) => `${dimension} ${level}`).sort()).toEqual([
			'seniority under 180 days',
			...['shift Afternoon', 'shift Evening', 'shift Morning', 'shift Night', 'shift Split']
		]);
		for (const { between, agents, contacts, ciLow, ciHigh, verdict } of rated) {
			expect({ between, agents, contacts, verdict }).toEqual({
				...{ between: true, agents: 676, contacts: 1000, verdict: 'not-enough-evidence' }
			});
			expect(ciHigh! - ciLow!).toBeGreaterThan(0.3);
		}
		// As counted in the file: 4.37, 4.41, 4.23 and 4.30 below ninety days against 4.15, 4.24 in the morning against 4.30.
		const of = (name: string) => rated.find(({ level }) => level === name);
		expect(of('under 180 days')!.effect).toBeCloseTo(0.2, 1);
		expect(of('Morning')!.effect).toBeCloseTo(-0.06, 1);
		const flags = 'select sentence from flag where site_id = $1';
		expect(await store.query(flags, [site.siteId])).toEqual([]);
	}, 120_000);

	it('a workbook: 5,000 calls, 946 of them unanswered and outside every average', async () => {
		const site = await siteIn('workbook', 'UTC');
		const result = await load(site, 'pwc_call_center_5000.xlsx');
		expect(result.preset?.name).toBe('call-workbook');
		expect(result.counts).toMatchObject({ received: 5000, created: 5000, rejected: 0 });
		const stored = await one(
			`select count(*) filter (where not answered)::int as unanswered, count(handle_ms)::int as handled,
			sum(handle_ms)::float8 as handle_ms, min(started_at) as first,
			count(*) filter (where resolved)::int as resolved
			from contact where site_id = $1`,
			site
		);
		expect(stored).toEqual({
			unanswered: 946,
			handled: 4054,
			handle_ms: 911_837_000,
			first: Date.UTC(2021, 0, 1, 9, 12, 58),
			resolved: 3646
		});
		expect(result.surveys).toMatchObject({ received: 4054, created: 4054 });
		// Uniform durations and ratings that depend on nothing: whatever is flagged here is a false alarm.
		await settleWeeks(store, site, now().getTime());
		await reviewSite(store, site, 1, now().getTime());
		const flags = 'select sentence from flag where site_id = $1';
		expect(await store.query(flags, [site.siteId])).toEqual([]);
	}, 120_000);

	it('a dry run writes nothing', async () => {
		const site = await siteIn('dry', 'Asia/Jerusalem');
		const result = await load(site, 'technion_1999-02-01_to_03.txt', { dryRun: true });
		expect(result).toMatchObject({ batchId: null, counts: { received: 5362, rejected: 0 } });
		expect(await one('select count(*)::int as n from contact where site_id = $1', site)).toEqual({
			n: 0
		});
	});
});
