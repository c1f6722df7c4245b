import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { DEFAULT_WALL_PLAN, wallPlanOf, type WallPlan } from '$lib/domain/wall-plan';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { readQueueAgents } from '../read/queue-agents';
import { readQueueLevelHours } from '../read/queue-level-hours';
import { changeSettings } from '../rebuild/change-settings';
import { readMonitorState } from '../results/week-state';
import { createSite, findSiteById } from '../sites';
import type { Store } from '../store';
import { sampleContact } from '../testing/sample-contact';
import { changeWall, changeWallAccess } from './change-wall';
import { writeContacts } from './write-contacts';

const plan: WallPlan = {
	scenes: [
		{ id: 'own-1', name: 'Bills “and” more', tiles: [{ kind: 'hours', queue: 'Bil"ling\\' }] }
	],
	playlist: [{ scene: 'own-1', seconds: 60, weekdays: [1, 2], from: 480, until: 60 }]
};

describe.each(databaseKinds)('the wall of a site on %s', (kind) => {
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

	test('changes without anything being analysed anew, and stays when other settings change', async () => {
		const site = (await createSite(store, 'a', defaultSettings('A', 'UTC'), new Date(0)))!;
		await writeContacts(store, site, 1, [sampleContact('c1')]);
		expect(wallPlanOf(site.settings)).toBe(DEFAULT_WALL_PLAN);
		const before = await readMonitorState(store, site.siteId);
		await changeWall(store, site.siteId, plan);
		const changed = (await findSiteById(store, site.siteId))!;
		expect(wallPlanOf(changed.settings)).toEqual(plan);
		expect({ ...changed.settings, wall: undefined }).toEqual({
			...site.settings,
			wall: undefined
		});
		expect(await readMonitorState(store, site.siteId)).toEqual(before);
		await changeSettings(store, changed, { ...changed.settings, name: 'B' });
		expect((await findSiteById(store, site.siteId))?.settings).toMatchObject({
			...{ name: 'B', wall: plan }
		});
	});

	test('outlives a start on which the journal is replayed', async () => {
		const site = (await createSite(store, 'b', defaultSettings('B', 'UTC'), new Date(0)))!;
		await changeWall(store, site.siteId, plan);
		await store.close();
		store = await openStore(database.config);
		expect((await findSiteById(store, site.siteId))?.settings.wall).toEqual(plan);
	});

	test('reads hours and people of the queues it names, whatever their names', async () => {
		const site = (await createSite(store, 'c', defaultSettings('C', 'UTC'), new Date(0)))!;
		const day = Math.floor(sampleContact('c').startedAt / 86_400_000);
		const contacts = Array.from({ length: 12 }, (_, i) =>
			sampleContact(`c${i}`, { queue: i % 3 ? 'Bil"ling\\' : 'Care', agentId: `a${i % 4}` })
		);
		await writeContacts(store, site, 1, contacts);
		const period = { from: day - 1, until: day + 2 };
		const names = ['Bil"ling\\', 'no such queue'];
		const hours = await readQueueLevelHours(store, site.siteId, period, names);
		expect([...hours.keys()]).toEqual(['Bil"ling\\']);
		const all = hours.get('Bil"ling\\') ?? [];
		expect(all.reduce((sum, { answered }) => sum + answered, 0)).toBe(8);
		expect(all[0]?.lnSum).toBeGreaterThan(0);
		const agents = await readQueueAgents(store, site.siteId, period, names);
		expect([...agents]).toEqual([['Bil"ling\\', 4]]);
	});

	test('needs a link or none, whatever it shows', async () => {
		const site = (await createSite(store, 'linked', defaultSettings('L', 'UTC'), new Date(0)))!;
		await changeWall(store, site.siteId, plan);
		for (const needed of [true, false]) {
			await changeWallAccess(store, site.siteId, needed);
			const { settings } = (await findSiteById(store, site.siteId))!;
			expect(settings).toEqual({ ...site.settings, wall: plan, wallNeedsLink: needed });
		}
	});
});
