import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { createSite } from '../sites';
import type { Store } from '../store';
import {
	addAction,
	readActions,
	readAgentActions,
	readFlagActions,
	setActionStatus
} from './actions';
import { listFlags } from './flag-list';
import { upsertFlags, withdrawFlags } from './flags';
import { readMeasurableActions } from './measurable-actions';
import { publishReview, readReview } from './reviews';

const NOW = Date.UTC(2026, 10, 23, 8);

describe.each(databaseKinds)('reviews and actions on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let siteId: number;
	let other: number;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		const made = async (slug: string) =>
			(await createSite(store, slug, defaultSettings(slug, 'Europe/Riga'), new Date(0)))!.siteId;
		siteId = await made('x');
		other = await made('y');
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('what is published stays as it is', async () => {
		const snapshot = { figures: [{ value: 0.1 + 0.2, text: 'Ā “0.30”' }], swings: null };
		expect(await publishReview(store, siteId, '2026-W47', snapshot, NOW)).toBe(true);
		expect(await publishReview(store, siteId, '2026-W47', { figures: [] }, NOW + 1)).toBe(false);
		expect(await readReview(store, siteId, '2026-W47')).toEqual({
			...{ week: '2026-W47', snapshot, publishedAt: NOW }
		});
		expect(await readReview(store, siteId, '2026-W46')).toBeNull();
		expect(await readReview(store, other, '2026-W47')).toBeNull();
	});

	test('open actions are carried over, done ones stay with their week', async () => {
		const action = { owner: 'Anna', dueDay: 20_800 };
		await addAction(store, siteId, { ...action, title: 'a', week: '2026-W46' }, NOW);
		await addAction(store, siteId, { ...action, title: 'b', week: '2026-W46' }, NOW);
		await addAction(
			store,
			siteId,
			{ owner: 'Jānis', dueDay: null, title: 'c', week: '2026-W47' },
			NOW
		);
		const titles = async (week: string) =>
			(await readActions(store, siteId, week)).map(({ title, status }) => `${title} ${status}`);
		const [first] = await readActions(store, siteId, '2026-W46');
		expect(await setActionStatus(store, siteId, first!.actionId, 'done', NOW)).toBe(true);
		expect(await titles('2026-W46')).toEqual(['b open', 'a done']);
		// Done in the first days of week 48, in which people meet about week 47.
		expect(await titles('2026-W47')).toEqual(['b open', 'c open', 'a done']);
		// What became of it is followed for four weeks.
		expect(await titles('2026-W48')).toEqual(['b open', 'c open', 'a done']);
		expect(await titles('2026-W51')).toEqual(['b open', 'c open', 'a done']);
		expect(await titles('2026-W52')).toEqual(['b open', 'c open']);
		expect(await titles('2026-W45')).toEqual([]);
		expect(await setActionStatus(store, other, first!.actionId, 'open', NOW)).toBe(false);
		expect(await readActions(store, other, '2026-W47')).toEqual([]);
	});

	test('an action of a flag stands with the flag and its agent, once, and keeps its flag', async () => {
		const third = (await createSite(store, 'z', defaultSettings('z', 'UTC'), new Date(0)))!.siteId;
		const flag = (n: number) => ({
			...{ flagId: `agent-outlier:a${n}`, kind: 'agent-outlier', severity: 2, occurredAt: NOW },
			...{ subjectType: 'agent', subjectId: `a${n}`, agentId: n, queueId: 0, fromDay: 20_700 },
			...{ untilDay: 20_756, sentence: 'So.', evidence: { metric: 'csat' } }
		});
		await upsertFlags(store, third, [flag(1), flag(2)], NOW);
		const action = { title: 'Listen', owner: 'Ilze', dueDay: null, week: null };
		const act = (flagId: string, differing = {}) =>
			addAction(store, third, { ...action, flagId, ...differing }, NOW);
		expect(await act('agent-outlier:a1')).toBe(true);
		expect(await act('agent-outlier:a1')).toBe(false);
		expect(await act('agent-outlier:a1', { owner: 'Anna' })).toBe(true);
		const of = await readFlagActions(store, third, 'agent-outlier:a1');
		expect(of.map(({ owner, agentId, doneAt }) => [owner, agentId, doneAt])).toEqual([
			['Ilze', 1, null],
			['Anna', 1, null]
		]);
		await setActionStatus(store, third, of[0]!.actionId, 'done', NOW);
		await setActionStatus(store, third, of[0]!.actionId, 'done', NOW + 5_000);
		expect(await act('agent-outlier:a1')).toBe(true);
		const ofAgent = await readAgentActions(store, third, 1, 2);
		expect(ofAgent.map(({ owner, status }) => `${owner} ${status}`)).toEqual([
			...['Ilze open', 'Anna open']
		]);
		expect(await readMeasurableActions(store, third, 0, 9)).toEqual([
			{ actionId: of[0]!.actionId, doneAt: NOW, agentId: 1, queueId: 0, metric: 'csat' }
		]);
		expect(await readMeasurableActions(store, third, NOW + 1, 9)).toEqual([]);
		await setActionStatus(store, third, of[0]!.actionId, 'open', NOW);
		expect(await readMeasurableActions(store, third, 0, 9)).toEqual([]);
		await withdrawFlags(store, third, ['agent-outlier'], []);
		expect((await listFlags(store, third, {})).items.map(({ agentId }) => agentId)).toEqual([1]);
	});
});
