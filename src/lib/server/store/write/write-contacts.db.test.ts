import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isConserved } from '$lib/domain/counts';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { rebuildRollUps } from '../rebuild/rebuild-roll-ups';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { dumpSite } from '../testing/dump-site';
import { sampleContact, sampleSurvey } from '../testing/sample-contact';
import { writeAgents } from './write-agents';
import { writeContacts } from './write-contacts';
import { writeSurveys } from './write-surveys';

/** Day number of 2026-11-16. */
const MONDAY = 20_773;
const DAY_MS = 86_400_000;

describe.each(databaseKinds)('writing on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	let made = 0;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});
	beforeEach(async () => {
		const settings = defaultSettings('Test', 'Europe/Riga');
		site = (await createSite(store, `site-${++made}`, settings, new Date(0)))!;
	});

	async function expectRollUpsRight() {
		const kept = await dumpSite(store, site.siteId);
		await rebuildRollUps(store, site);
		expect(kept).toEqual(await dumpSite(store, site.siteId));
		return kept;
	}

	test('a redelivery changes nothing, not even the version', async () => {
		const batch = Array.from({ length: 50 }, (_, i) =>
			sampleContact(`c${i}`, {
				startedAt: Date.UTC(2026, 10, 17, 7) + i * 60_000,
				agentId: `a${i % 3}`
			})
		);
		const first = await writeContacts(store, site, 1, batch);
		expect(first.counts).toMatchObject({ received: 50, created: 50 });
		expect(first.weeks).toEqual([MONDAY]);
		const before = await dumpSite(store, site.siteId, ['contact', 'queue_hour', 'agent_day']);
		const second = await writeContacts(store, site, 2, batch);
		expect(second.counts).toMatchObject({ received: 50, unchanged: 50, created: 0 });
		expect(second).toMatchObject({ version: null, weeks: [], created: [], updated: [] });
		expect(await dumpSite(store, site.siteId, ['contact', 'queue_hour', 'agent_day'])).toEqual(
			before
		);
		await expectRollUpsRight();
	});

	test('a newer version replaces, an older one is stale, an equal stamp with another content replaces', async () => {
		const at = (sourceUpdatedAt: number | null, handleMs: number) =>
			sampleContact('c', { sourceUpdatedAt, handleMs });
		const write = async (contact: ReturnType<typeof at>) =>
			(await writeContacts(store, site, 1, [contact])).counts;
		expect(await write(at(null, 1_000))).toMatchObject({ created: 1 });
		expect(await write(at(5_000, 2_000))).toMatchObject({ updated: 1 });
		expect(await write(at(4_000, 3_000))).toMatchObject({ stale: 1 });
		expect(await write(at(null, 3_000))).toMatchObject({ stale: 1 });
		expect(await write(at(5_000, 2_000))).toMatchObject({ unchanged: 1 });
		expect(await write(at(5_000, 4_000))).toMatchObject({ updated: 1 });
		const { queue_hour: hours } = await expectRollUpsRight();
		expect(hours).toMatchObject([{ offered: 1, handle_ms: 4_000, workload_ms: 4_000 }]);
	});

	test('of an id twice in a batch the newest stamp counts, of equal stamps the last', async () => {
		const { counts } = await writeContacts(store, site, 1, [
			sampleContact('x', { sourceUpdatedAt: 2, handleMs: 2_000 }),
			sampleContact('x', { sourceUpdatedAt: 1, handleMs: 1_000 }),
			sampleContact('y', { handleMs: 1_000 }),
			sampleContact('y', { handleMs: 3_000 })
		]);
		expect(counts).toMatchObject({ received: 4, created: 2, duplicate: 2 });
		expect(isConserved(counts)).toBe(true);
		const { contact } = await dumpSite(store, site.siteId, ['contact']);
		expect(contact).toMatchObject([
			{ contact_id: 'x', handle_ms: 2_000 },
			{ contact_id: 'y', handle_ms: 3_000 }
		]);
	});

	test('a contact that moves to another week leaves the old one, and both are looked at again', async () => {
		await writeContacts(store, site, 1, [sampleContact('c')]);
		const later = sampleContact('c', { startedAt: Date.UTC(2026, 10, 25, 7, 30), queue: 'Tech' });
		const { weeks } = await writeContacts(store, site, 2, [later]);
		expect(weeks).toEqual([MONDAY, MONDAY + 7]);
		const { segment_week: cells } = await expectRollUpsRight();
		expect(cells).toMatchObject([{ week: MONDAY + 7, n: 1 }]);
	});

	test('a change makes the baselines stale that may read it: its week, the one before and the eight after', async () => {
		const inWeek = (week: number) =>
			sampleContact(`w${week}`, { startedAt: Date.UTC(2026, 10, 17, 7) + week * 7 * DAY_MS });
		await writeContacts(
			store,
			site,
			1,
			Array.from({ length: 14 }, (_, i) => inWeek(i - 3))
		);
		await store.query('update week_state set baseline_stale = false, judgement_stale = false');
		await writeContacts(store, site, 2, [{ ...inWeek(0), handleMs: 77_000 }]);
		const stale = await store.query<{ week: number; judged: boolean }>(
			`select week, judgement_stale as judged from week_state
			where site_id = $1 and baseline_stale order by week`,
			[site.siteId]
		);
		expect(stale.map(({ week }) => (week - MONDAY) / 7)).toEqual([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
		expect(stale.filter(({ judged }) => judged).map(({ week }) => week)).toEqual([MONDAY]);
	});

	test.each(['before', 'after'])('a survey %s its contact joins it', async (order) => {
		const contact = () => writeContacts(store, site, 1, [sampleContact('c')]);
		const survey = () => writeSurveys(store, site, 2, [sampleSurvey('c')]);
		const written = order === 'before' ? [survey, contact] : [contact, survey];
		for (const write of written) expect((await write()).counts.created).toBe(1);
		const { agent_day: days } = await expectRollUpsRight();
		expect(days).toMatchObject([{ csat_4: 1, offered: 1 }]);
		const [kept] = await store.query('select waiting from survey where site_id = $1', [
			site.siteId
		]);
		expect(kept).toEqual({ waiting: false });
	});

	test('a newer answer replaces, an older one is stale, one without a contact waits', async () => {
		await writeContacts(store, site, 1, [sampleContact('c')]);
		const write = async (differing: Parameters<typeof sampleSurvey>[1]) =>
			(await writeSurveys(store, site, 2, [sampleSurvey('c', differing)])).counts;
		expect(await write({})).toMatchObject({ created: 1 });
		expect(await write({})).toMatchObject({ unchanged: 1 });
		expect(await write({ answeredAt: 1, csat: 1 })).toMatchObject({ stale: 1 });
		expect(await write({ answeredAt: Date.UTC(2027, 0), csat: 2, csatRaw: 2 })).toMatchObject({
			updated: 1
		});
		const { queue_hour: hours } = await expectRollUpsRight();
		expect(hours).toMatchObject([{ csat_2: 1, csat_4: 0 }]);
		const lone = await writeSurveys(store, site, 3, [sampleSurvey('unknown')]);
		expect(lone).toMatchObject({ counts: { created: 1 }, weeks: [] });
	});

	test('an unanswered contact has no handle time and is outside every sum', async () => {
		await writeContacts(store, site, 1, [
			sampleContact('c', { answered: false, handleMs: 60_000, agentId: null })
		]);
		const { queue_hour: hours, segment_week: weeks } = await expectRollUpsRight();
		expect(hours).toMatchObject([
			{ offered: 1, answered: 0, handled: 0, handle_ms: 0, invited: 0 }
		]);
		expect(weeks).toEqual([]);
	});

	test('names with quotes, tabs, line breaks and backslashes come back as they were', async () => {
		const queue = 'A "b"\t\\c\n{d},\'e\'\r';
		await writeContacts(store, site, 1, [sampleContact(`id ${queue}`, { queue })]);
		const again = await writeContacts(store, site, 1, [sampleContact(`id ${queue}`, { queue })]);
		expect(again.counts.unchanged).toBe(1);
		const rows = await store.query('select name from queue where site_id = $1', [site.siteId]);
		expect(rows).toEqual([{ name: queue }]);
	});

	test('agents: what is not said stays, teams hold from a day on, the same again changes nothing', async () => {
		const write = async (...agents: Parameters<typeof writeAgents>[2]) =>
			(await writeAgents(store, site, agents)).counts;
		expect(
			await write({ agentId: 'a', agentName: 'Ada', hiredOn: '2020-02-03', team: 'T1' })
		).toMatchObject({ created: 1 });
		expect(await write({ agentId: 'a', active: false })).toMatchObject({ updated: 1 });
		expect(
			await write({ agentId: 'a', team: 'T2', teamFrom: '2026-01-01' }, { agentId: 'a' })
		).toMatchObject({ updated: 1, duplicate: 1 });
		expect(await write({ agentId: 'a', agentName: 'Ada' })).toMatchObject({ unchanged: 1 });
		const rows = await store.query('select name, hired_on, active from agent where site_id = $1', [
			site.siteId
		]);
		expect(rows).toEqual([{ name: 'Ada', hired_on: '2020-02-03', active: false }]);
		const teams = await store.query(
			'select from_day, team_id from agent_team where site_id = $1 order by 1',
			[site.siteId]
		);
		expect(teams).toEqual([
			{ from_day: '0001-01-01', team_id: 1 },
			{ from_day: '2026-01-01', team_id: 2 }
		]);
	});

	test('writers at once on the same new names and contacts do not lose or double anything', async () => {
		const batches = Array.from({ length: 6 }, (_, b) =>
			Array.from({ length: 30 }, (_, i) =>
				sampleContact(`c${(b * 10 + i) % 60}`, {
					queue: `q${i % 5}`,
					agentId: `a${i % 7}`,
					sourceUpdatedAt: b
				})
			)
		);
		const results = await Promise.all(batches.map((batch) => writeContacts(store, site, 1, batch)));
		expect(results.every(({ counts }) => isConserved(counts))).toBe(true);
		expect(results.reduce((sum, { counts }) => sum + counts.created, 0)).toBe(60);
		await expectRollUpsRight();
		const [names] = await store.query(
			'select count(*)::int as n, max(id) as top from queue where site_id = $1',
			[site.siteId]
		);
		expect(names).toEqual({ n: 5, top: 5 });
	});

	test('a batch that fails leaves nothing behind, not even names', async () => {
		const bad = sampleContact('bad', { transfers: 1e9 });
		await expect(writeContacts(store, site, 1, [sampleContact('good'), bad])).rejects.toThrow();
		expect(await dumpSite(store, site.siteId, ['contact'])).toEqual({ contact: [] });
		expect(await store.query('select 1 from queue where site_id = $1', [site.siteId])).toEqual([]);
		await writeContacts(store, site, 1, [sampleContact('good')]);
		await expectRollUpsRight();
	});
});
