import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectationGap } from '$lib/analysis/expectation-gap/expectation-gap';
import { defaultSettings } from '$lib/domain/site';
import golden from '../../../../../tests/golden/expectation_gap.json';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { replaceWeekJudgements } from '../results/judgements';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { sampleContact, sampleSurvey } from '../testing/sample-contact';
import { writeContacts } from '../write/write-contacts';
import { writeSurveys } from '../write/write-surveys';
import { readLaterAnswers } from './later-answers';

/** Monday 2025-01-06, the first day of the reference's centre. */
const FIRST = 20_094;
const DAY_MS = 86_400_000;
const KINDS = [null, 'over-service', 'struggle', 'exception', 'rushed'];

const rows = golden.contacts.map(([customer, second, kind, agent, segment, csat], i) => ({
	...{ id: `c${i}`, customer, kind: KINDS[kind ?? 0] ?? null, csat: csat ?? null },
	contact: sampleContact(`c${i}`, {
		startedAt: FIRST * DAY_MS + 1000 * (second ?? 0),
		customerKey: `k${customer}`,
		agentId: `a${agent}`,
		topic: `t${segment}`
	})
}));

describe.each(databaseKinds)('later answers on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	const period = { from: FIRST, until: FIRST + 182 };
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', 'UTC'), new Date(0)))!;
		await writeContacts(
			store,
			site,
			1,
			rows.map(({ contact }) => contact)
		);
		await writeSurveys(
			store,
			site,
			1,
			rows.flatMap(({ id, csat }) => {
				const score = csat as 1 | 2 | 3 | 4 | 5 | null;
				return score === null ? [] : [sampleSurvey(id, { csatRaw: score, csat: score })];
			})
		);
		await replaceWeekJudgements(
			store,
			site.siteId,
			FIRST,
			rows.flatMap(({ id, kind }) =>
				kind === null
					? []
					: [
							{
								...{ contactId: id, kind, provisional: false, z: 4, typicalMs: 30_000 },
								...{ baselineN: 100, struggleProbability: null, displaced: 2 },
								...{ handleMs: 180_000, holdMs: null, csat: null }
							}
						]
			)
		);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('are those that the reference finds, exposed and not, and give its gap', async () => {
		const found = await readLaterAnswers(store, site.siteId, period, golden.window_days);
		const counts = (of: (i: number) => boolean) =>
			rows.filter(({ csat }, i) => csat !== null && of(i)).length;
		expect(found.exposed.reduce((sum, one) => sum + one, 0)).toBe(
			counts((i) => golden.state[i] === 1)
		);
		expect(found.csat.length).toBe(counts((i) => golden.state[i] !== 0));
		const { gap } = expectationGap(found);
		expect(gap!.points).toBeCloseTo(golden.expected.est, 9);
		expect(gap!.standardError).toBeCloseTo(golden.expected.se, 9);
	});
	test('look back before the first day asked for, but tell only of its days', async () => {
		const from = FIRST + 100;
		const found = await readLaterAnswers(store, site.siteId, { ...period, from }, 60);
		const within = rows.filter(
			({ contact, csat }, i) =>
				csat !== null && contact.startedAt >= from * DAY_MS && golden.state[i] !== 0
		);
		expect(found.csat.length).toBe(within.length);
	});
	test('there are none where nothing is stored', async () => {
		const empty = (await createSite(store, 'y', defaultSettings('Y', 'UTC'), new Date(0)))!;
		const found = await readLaterAnswers(store, empty.siteId, period, 60);
		expect(found.csat.length).toBe(0);
		expect(expectationGap(found).reason).toMatch(/^0 later/);
	});
});
