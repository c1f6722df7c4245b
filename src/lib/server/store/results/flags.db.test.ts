import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { createSite } from '../sites';
import type { Store } from '../store';
import { addAction } from './actions';
import { decideFlag } from './decide-flag';
import { decideFlags } from './decide-flags';
import { countFlags, listFlags, readFlag } from './flag-list';
import { readOwners } from './owners';
import { putFlagsBack } from './put-flags-back';
import { upsertFlags, withdrawFlags, type FlagRow } from './flags';

function flag(n: number, differing: Partial<FlagRow> = {}): FlagRow {
	return {
		flagId: `over-service:c${n}`,
		kind: 'over-service',
		severity: 2,
		occurredAt: 1_700_000_000_000 + (n % 4) * 1000,
		subjectType: 'contact',
		subjectId: `c${n}`,
		agentId: 0,
		queueId: 1 + (n % 2),
		fromDay: 19_676,
		untilDay: 19_677,
		sentence: 'A long one.',
		evidence: { ratio: n / 3 },
		...differing
	};
}

describe.each(databaseKinds)('flags on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let siteId: number;
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
		const settings = defaultSettings('X', 'UTC');
		({ siteId } = (await createSite(store, `site-${++made}`, settings, new Date(0)))!);
	});
	const week = { from: 19_673, until: 19_680 };

	test('found again is the same flag: it says what is known now and keeps when it was opened', async () => {
		await upsertFlags(store, siteId, [flag(1)], 1_000);
		await upsertFlags(store, siteId, [flag(1, { sentence: 'Longer still.', severity: 3 })], 2_000);
		expect(await readFlag(store, siteId, 'over-service:c1')).toMatchObject({
			...{ sentence: 'Longer still.', severity: 3, openedAt: 1_000, status: 'open' },
			evidence: { ratio: 1 / 3 }
		});
	});

	test('one that no longer holds is withdrawn, unless a person has decided it or it is of another week or kind', async () => {
		await upsertFlags(
			store,
			siteId,
			[flag(1), flag(2), flag(3), flag(4, { fromDay: 19_690 }), flag(5, { kind: 'swing' })],
			1_000
		);
		expect(
			await decideFlag(
				store,
				siteId,
				'over-service:c2',
				{ verdict: 'complex', status: 'closed', note: 'n' },
				5_000
			)
		).toBe(true);
		expect(await decideFlag(store, siteId, 'no such', { note: 'n' }, 5_000)).toBe(false);
		await withdrawFlags(store, siteId, ['over-service'], ['over-service:c3'], week);
		const { items } = await listFlags(store, siteId, {});
		expect(items.map(({ subjectId }) => subjectId).sort()).toEqual(['c2', 'c3', 'c4', 'c5']);
		await upsertFlags(store, siteId, [flag(2)], 9_000);
		expect(await readFlag(store, siteId, 'over-service:c2')).toMatchObject({
			...{ verdict: 'complex', status: 'closed', note: 'n', decidedAt: 5_000 }
		});
	});

	test('are found by who looks after them, or that nobody does, and the names are known again', async () => {
		await upsertFlags(store, siteId, [flag(1), flag(2), flag(3)], 1_000);
		await decideFlag(store, siteId, 'over-service:c1', { ownerId: 'Ilze' }, 2_000);
		await decideFlag(store, siteId, 'over-service:c2', { ownerId: 'Āris "x", {y}' }, 2_000);
		const found = async (owner: string | null) =>
			(await listFlags(store, siteId, { owner })).items.map(({ subjectId }) => subjectId);
		expect(await found('Ilze')).toEqual(['c1']);
		expect(await found('Āris "x", {y}')).toEqual(['c2']);
		expect(await found(null)).toEqual(['c3']);
		expect(await found('-')).toEqual([]);
		const action = { title: 't', owner: 'Anna', dueDay: null, week: null };
		await addAction(store, siteId, action, 3_000);
		await addAction(store, siteId, { ...action, owner: 'Ilze' }, 3_000);
		expect(await readOwners(store, siteId)).toEqual({
			ofFlags: ['Ilze', 'Āris "x", {y}'],
			names: ['Anna', 'Ilze', 'Āris "x", {y}']
		});
		await decideFlag(store, siteId, 'over-service:c1', { ownerId: null }, 4_000);
		expect((await readOwners(store, siteId)).ofFlags).toEqual(['Āris "x", {y}']);
		expect((await readOwners(store, siteId - 1)).names).toEqual([]);
	});

	test('several are decided at once and put back exactly, but for what was changed since', async () => {
		await upsertFlags(store, siteId, [flag(1), flag(2), flag(3), flag(4)], 1_000);
		await decideFlag(
			store,
			siteId,
			'over-service:c2',
			{ status: 'acknowledged', note: 'n' },
			2_000
		);
		const ids = [1, 2, 3, 3, 9].map((n) => `over-service:c${n}`);
		const was = await Promise.all(ids.slice(0, 3).map((id) => readFlag(store, siteId, id)));
		const decision = { verdict: 'complex', status: 'closed' as const };
		const decided = await decideFlags(store, siteId, ids, decision, 5_000, ({ flagId }) =>
			flagId.endsWith('c3') ? 'unfit' : null
		);
		expect(decided).toMatchObject({ left: { unfit: 1 }, gone: 1 });
		expect(decided.before.map(({ flagId, decidedAt }) => [flagId, decidedAt])).toEqual([
			['over-service:c1', null],
			['over-service:c2', 2_000]
		]);
		expect(await readFlag(store, siteId, ids[1]!)).toMatchObject({
			...{ verdict: 'complex', status: 'closed', note: 'n', decidedAt: 5_000 }
		});
		expect(await putFlagsBack(store, siteId, decided.before, 4_999)).toBe(0);
		expect(await putFlagsBack(store, siteId, decided.before, 5_000)).toBe(2);
		expect(await Promise.all(ids.slice(0, 3).map((id) => readFlag(store, siteId, id)))).toEqual(
			was
		);
		expect(await putFlagsBack(store, siteId, decided.before, 5_000)).toBe(0);

		const again = await decideFlags(store, siteId, ids.slice(0, 3), decision, 6_000);
		await decideFlag(store, siteId, ids[0]!, { verdict: 'justified' }, 7_000);
		expect(await putFlagsBack(store, siteId, again.before, 6_000)).toBe(2);
		expect(await readFlag(store, siteId, ids[0]!)).toMatchObject({ verdict: 'justified' });
	});

	test('of several none is decided where one cannot be', async () => {
		await upsertFlags(store, siteId, [flag(1), flag(2)], 1_000);
		const ids = ['over-service:c1', 'over-service:c2'];
		const broken = decideFlags(store, siteId, ids, { verdict: 'complex' }, 5_000, ({ flagId }) => {
			if (flagId.endsWith('c2')) throw new Error('broken');
			return null;
		});
		await expect(broken).rejects.toThrow('broken');
		expect(await readFlag(store, siteId, ids[0]!)).toMatchObject({
			verdict: null,
			decidedAt: null
		});
	});

	test('are listed by filter, what happened last first, page by page without gap or repetition', async () => {
		await upsertFlags(
			store,
			siteId,
			Array.from({ length: 11 }, (_, n) => flag(n)),
			1_000
		);
		const seen: string[] = [];
		let cursor: string | null = null;
		do {
			const page: Awaited<ReturnType<typeof listFlags>> = await listFlags(
				store,
				siteId,
				{ queueId: 1 },
				{ limit: 2, cursor }
			);
			seen.push(...page.items.map(({ flagId }) => flagId));
			cursor = page.nextCursor;
		} while (cursor !== null);
		expect(new Set(seen).size).toBe(6);
		expect(seen).toHaveLength(6);
		expect(
			await countFlags(store, siteId, { kinds: ['over-service'], statuses: ['open'] })
		).toEqual([{ kind: 'over-service', status: 'open', n: 11 }]);
		await expect(listFlags(store, siteId, {}, { cursor: "1' or 1=1" })).rejects.toThrow(RangeError);
	});
});
