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
import { decideFlag } from './decide-flag';
import { answerFlag } from './flag-answers';
import { countFlags, listFlags, readFlag } from './flag-list';
import { upsertFlags, withdrawFlags, type FlagRow } from './flags';

const FLAG: FlagRow = {
	...{
		flagId: 'over-service:c1',
		kind: 'over-service',
		severity: 2,
		occurredAt: 1_700_000_000_000
	},
	...{ subjectType: 'contact', subjectId: 'c1', agentId: 7, queueId: 1 },
	...{ fromDay: 19_676, untilDay: 19_677, sentence: 'A long one.', evidence: {} }
};
const { flagId } = FLAG;
const kinds = ['over-service', 'agent-outlier'];
const own = { flagId, agentId: 7, kinds };

describe.each(databaseKinds)('answers of agents on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let siteId: number;
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
		await upsertFlags(store, siteId, [FLAG], 1_000);
	});

	const answer = (text: string | null, now = 5_000, of = own) =>
		answerFlag(store, siteId, of, text, now);
	const answered = async () => {
		const flag = await readFlag(store, siteId, flagId);
		return flag && [flag.answer, flag.answeredAt];
	};

	test('an answer can be given, changed and taken back, and changes nothing else of its flag', async () => {
		const before = await readFlag(store, siteId, flagId);
		expect(await answer('two faults at once')).toBe('done');
		expect(await answered()).toEqual(['two faults at once', 5_000]);
		expect(await answer('three faults', 6_000)).toBe('done');
		expect(await readFlag(store, siteId, flagId)).toEqual({
			...before,
			...{ answer: 'three faults', answeredAt: 6_000 }
		});
		expect(await answer(null, 7_000)).toBe('done');
		expect(await readFlag(store, siteId, flagId)).toEqual(before);
	});

	test('a flag that is closed takes none, and keeps the one that it has', async () => {
		await answer('two faults at once');
		await decideFlag(store, siteId, flagId, { status: 'closed', verdict: 'complex' }, 6_000);
		expect(await answer('later', 7_000)).toBe('closed');
		expect(await answer(null, 7_000)).toBe('closed');
		expect(await answered()).toEqual(['two faults at once', 5_000]);
		await decideFlag(store, siteId, flagId, { status: 'open' }, 8_000);
		expect(await answer('later', 9_000)).toBe('done');
	});

	test('nobody answers a flag of another agent, of another kind or another site, or none', async () => {
		const swing = { ...FLAG, flagId: 'swing:1', kind: 'swing', subjectType: 'swing' };
		await upsertFlags(store, siteId, [swing], 1_000);
		for (const of of [
			{ ...own, agentId: 8 },
			{ ...own, agentId: 0 },
			{ ...own, flagId: 'swing:1' },
			{ ...own, flagId: 'over-service:c2' },
			{ ...own, flagId: '' }
		])
			expect(await answer('mine', 5_000, of)).toBe('gone');
		expect(await answerFlag(store, siteId + 1_000, own, 'mine', 5_000)).toBe('gone');
		expect(await store.query('select 1 from flag_answer where site_id = $1', [siteId])).toEqual([]);
	});

	test('found anew the same flag has its answer; of a contact that is somebody else’s by now it is not shown', async () => {
		await answer('two faults at once');
		await withdrawFlags(store, siteId, kinds, []);
		expect(await readFlag(store, siteId, flagId)).toBeNull();
		await upsertFlags(store, siteId, [FLAG], 9_000);
		expect(await answered()).toEqual(['two faults at once', 5_000]);
		await upsertFlags(store, siteId, [{ ...FLAG, agentId: 8 }], 9_000);
		expect(await answered()).toEqual([null, null]);
	});

	test('an unanswered flag that no longer holds is withdrawn as ever, and an answered one too', async () => {
		await upsertFlags(store, siteId, [{ ...FLAG, flagId: 'over-service:c2' }], 1_000);
		await answer('two faults at once');
		await withdrawFlags(store, siteId, kinds, []);
		expect((await listFlags(store, siteId, {})).items).toEqual([]);
	});

	test('flags are listed and counted by whether they are answered, and by their agent', async () => {
		const others = [
			{ ...FLAG, flagId: 'over-service:c2' },
			{ ...FLAG, flagId: 'over-service:c3', agentId: 8 }
		];
		await upsertFlags(store, siteId, others, 1_000);
		await answer('two faults at once');
		const ids = async (filter: Parameters<typeof listFlags>[2]) =>
			(await listFlags(store, siteId, filter)).items.map((flag) => flag.flagId);
		expect(await ids({ answered: true })).toEqual([flagId]);
		expect(await ids({ answered: false })).toEqual(['over-service:c3', 'over-service:c2']);
		expect(await ids({ agentId: 7 })).toEqual(['over-service:c2', flagId]);
		expect(await countFlags(store, siteId, { answered: true, agentId: 7 })).toEqual([
			{ kind: 'over-service', status: 'open', n: 1 }
		]);
		await answer(null);
		expect(await ids({ answered: true })).toEqual([]);
	});
});
