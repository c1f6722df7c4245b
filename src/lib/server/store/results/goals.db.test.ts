import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AgentGoal } from '$lib/domain/agent-goal';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { createSite } from '../sites';
import type { Store } from '../store';
import { endGoal, readGoals, setGoal } from './goals';

const GOAL: AgentGoal = {
	...{ goalId: 'g1', metric: 'csat', target: 4.25, fromDay: 20_000, dueDay: 20_055 },
	...{ agreedWith: 'Ann', note: 'O’Neill; drop table' }
};

describe.each(databaseKinds)('goals of agents on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let siteId: number;
	const agentId = 7;
	let made = 0;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});
	beforeEach(async () => {
		const settings = defaultSettings('X', 'UTC');
		({ siteId } = (await createSite(store, `site-${++made}`, settings, new Date(0)))!);
		await store.query(
			`insert into agent (site_id, id, external_id, active) values ($1, $2, 'a1', true)`,
			[siteId, agentId]
		);
	});

	const set = (more: Partial<AgentGoal>, now = 5_000) =>
		setGoal(store, siteId, agentId, { ...GOAL, ...more }, now);
	const kept = async (ended = 10) =>
		(await readGoals(store, siteId, agentId, ended)).map((goal) => [
			...[goal.goalId, goal.target, goal.endedAt, goal.replaced]
		]);

	test('a goal is kept as it was stated; stated twice it is set once', async () => {
		expect(await set({})).toBe(true);
		expect(await set({ goalId: 'g2' })).toBe(true);
		expect(await readGoals(store, siteId, agentId, 10)).toEqual([
			{ ...GOAL, endedAt: null, replaced: false }
		]);
	});

	test('a changed goal takes the place of the one about the same thing, which stays readable', async () => {
		await set({});
		await set({ goalId: 'g2', metric: 'handle-time', target: -2.5 });
		await set({ goalId: 'g3', target: 4.5 }, 9_000);
		expect(await kept()).toEqual([
			['g2', -2.5, null, false],
			['g3', 4.5, null, false],
			['g1', 4.25, 9_000, true]
		]);
		expect(await kept(0)).toHaveLength(2);
	});

	test('a goal ends once, by whose it is, and only in its own site', async () => {
		await set({});
		expect(await endGoal(store, siteId, agentId + 1, 'g1', 6_000)).toBe(false);
		expect(await endGoal(store, siteId + 1, agentId, 'g1', 6_000)).toBe(false);
		expect(await endGoal(store, siteId, agentId, 'g1', 6_000)).toBe(true);
		expect(await endGoal(store, siteId, agentId, 'g1', 7_000)).toBe(false);
		expect(await kept()).toEqual([['g1', 4.25, 6_000, false]]);
	});

	test('no goal for an agent of another site, and none beyond what is asked for', async () => {
		expect(await setGoal(store, siteId + 1, agentId, GOAL, 1)).toBe(false);
		for (let i = 0; i < 5; i++) await set({ goalId: `h${i}`, target: 3 + i / 10 }, 1_000 * (i + 1));
		expect((await kept(2)).map(([id]) => id)).toEqual(['h4', 'h3', 'h2']);
	});

	test('two who set one at the same time leave one in force', async () => {
		await Promise.all([
			set({ goalId: 'x', target: 4.1 }),
			set({ goalId: 'y', target: 4.2 }),
			set({ goalId: 'z', target: 4.3 })
		]);
		expect((await kept()).filter(([, , endedAt]) => endedAt === null)).toHaveLength(1);
		expect(await kept()).toHaveLength(3);
	});
});
