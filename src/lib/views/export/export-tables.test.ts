import { describe, expect, it } from 'vitest';
import { FLAG_KINDS } from '$lib/flags/flag';
import type { ExportRow, ExportTable } from '$lib/domain/export-table';
import type { ExportedContact } from '$lib/domain/exported-contact';
import type { StoredDrift } from '../expectation/stored-expectation';
import type { StoredSwing } from '../swing/stored-swing';
import { agentsTable } from './agents-table';
import { contactsTable } from './contacts-table';
import { coverageTable } from './coverage-table';
import { driftTable } from './drift-table';
import { flagsTable } from './flags-table';
import { indexTable } from './index-table';
import { reviewTables } from './review-tables';
import { swingsTable } from './swings-table';

/** The rows by the names of their columns; fails where a row is not as wide as its header. */
async function named(table: ExportTable): Promise<Record<string, unknown>[]> {
	const names = table.columns.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	const rows: ExportRow[] = [];
	for await (const page of table.pages) rows.push(...page);
	return rows.map((row) => {
		expect(row).toHaveLength(names.length);
		return Object.fromEntries(names.map((name, i) => [name, row[i]]));
	});
}

async function* onePage<Row>(...rows: Row[]) {
	yield rows;
}

describe('tables to take away', () => {
	it('has a contact with everything of it', async () => {
		const contact: ExportedContact = {
			...{ contactId: 'a/b 1', startedAt: 1_000, workDay: 20_777, shift: 'Afternoon' },
			...{ queue: 'billing', topic: 'invoice', channel: 'voice', agentExternalId: 'x/7' },
			...{ agent: 'Ada', answered: true, exception: null, handleMs: 2_400_000 },
			...{ talkMs: 1_860_000, holdMs: 360_500, wrapMs: 180_000, waitMs: null, csat: 5 },
			...{ kind: 'over-service', typicalMs: 185_000, displaced: 12.3, direction: 'inbound' },
			...{ tenureLabel: null, surveyInvited: false, transfers: 0, resolved: true },
			...{ expectationManaged: null, promisedBy: null, fulfilledAt: null, answeredAt: 2_000 },
			...{ legs: [{ agentId: 'x/7', talkMs: 500, holdMs: null, wrapMs: 0 }], effort: 2 },
			...{ recommend: 9, driver: 'system' },
			loyalty: { satisfaction: 1, deepen: 2, repurchase: 3, recommend: 4, resist: 5 }
		};
		const [row] = await named(contactsTable(onePage(contact)));
		expect(row).toMatchObject({
			...{
				contactId: 'a/b 1',
				startedAt: 1_000,
				workDay: 20_777,
				agentId: 'x/7',
				agentName: 'Ada'
			},
			...{ answered: true, handleSeconds: 2400, holdSeconds: 360.5, waitSeconds: null, csat: 5 },
			...{ kind: 'over-service', typicalSeconds: 185, displacedCustomers: 12.3, transfers: 0 },
			...{ resolved: true, answeredAt: 2_000, effort: 2, recommend: 9, driver: 'system' },
			...{ 'loyalty.satisfaction': 1, 'loyalty.resist': 5 },
			legs: '[{"agentId":"x/7","talkSeconds":0.5,"holdSeconds":null,"wrapSeconds":0}]'
		});
	});

	it('has a flag with what was decided', async () => {
		const flag = {
			...{ flagId: 'swing:1', kind: FLAG_KINDS[3], severity: 2, status: 'closed' },
			...{ occurredAt: 5, openedAt: 6, subjectType: 'swing', subjectId: '1', agent: null },
			...{ agentExternalId: null, queue: 'Care', fromDay: 10, untilDay: 12, sentence: 'So.' },
			...{ verdict: 'process-fault', expectationManaged: true, note: 'seen', decidedAt: 7 },
			...{ ownerId: 'Ilze', answer: 'two faults at once', answeredAt: 8 }
		};
		expect(await named(flagsTable(onePage(flag)))).toEqual([
			expect.objectContaining({
				...{ kind: 'swing', firstDay: 10, lastDay: 11, verdict: 'process-fault', note: 'seen' },
				...{ expectationManaged: true, decidedAt: 7, queue: 'Care', owner: 'Ilze' },
				...{ answer: 'two faults at once', answeredAt: 8 }
			})
		]);
	});

	it('tells agents in percent and points, without those of other teams', async () => {
		const agent = (agentId: number, team: string) => ({
			...{ agentId, externalId: `a${agentId}`, name: `Agent ${agentId}`, hiredDay: 5, team }
		});
		const comparison = {
			...{ agent: 1, agentId: 'a1', name: 'Agent 1', n: 40, listed: true, peers: 9, peerQueue: 1 },
			...{ rawMean: 0, peerRawMean: 0, adjusted: 0, standardError: 0, sd: 0 },
			...{ zOverDispersed: 1, pAdjusted: 1, outlier: false, low: 0, high: Math.log(1.2) }
		};
		const rows = await named(
			agentsTable({
				agents: [agent(1, 'North'), agent(2, 'South'), agent(3, 'North')],
				comparisons: [
					{ ...comparison, metric: 'handle-time', estimate: Math.log(1.1) },
					{ ...comparison, metric: 'csat', estimate: -0.2 }
				],
				contacts: new Map([
					[1, 50],
					[2, 50]
				]),
				flags: new Map([['a1', 3]]),
				team: 'North'
			})
		);
		expect(rows).toEqual([
			expect.objectContaining({ agentId: 'a1', contacts: 50, openFlags: 3, hiredOn: 5 })
		]);
		expect(rows[0]?.handleTimePercent).toBeCloseTo(10, 9);
		expect(rows[0]?.handleTimeHigh).toBeCloseTo(20, 9);
		expect(rows[0]?.csatPoints).toBe(-0.2);
	});

	it('has every comparison and index, those without a value with their reason', async () => {
		const swing: StoredSwing = {
			...{ scope: 'site', metric: 'csat' as const, dimension: 'shift' as const, level: 'Evening' },
			...{
				versus: 'rest' as const,
				unit: 'points' as const,
				effect: null,
				ciLow: null,
				ciHigh: null,
				standardError: null
			},
			...{ df: null, p: null, pAdjusted: null, shared: null, verdict: 'stable' as const },
			...{ reason: 'too few agents', agents: 1, contacts: 3, tested: 0, inLevel: 1, inRest: 2 },
			...{ matchedShare: 0, rawDifference: null, answerRates: null, silentSwing: null }
		};
		expect(await named(swingsTable([swing]))).toEqual([
			expect.objectContaining({ level: 'Evening', effect: null, reason: 'too few agents' })
		]);
		const index = {
			...{ scope: 'site', metric: 'both', index: 57.7, low: 50, high: 60, contacts: 9 },
			...{ reason: null, parts: [{ part: 'who', share: 0.9, variance: 1, indexWithout: 80 }] }
		} as const;
		expect(
			await named(indexTable([index as unknown as Parameters<typeof indexTable>[0][0]]))
		).toEqual([expect.objectContaining({ index: 57.7, 'share.who': 0.9, 'indexWithout.who': 80 })]);
	});

	it('has who answers of the whole and of each level, and what is usual then and now', async () => {
		const coverage = { invited: 10, answers: 3, rate: 0.3, mean: null, weightedMean: null };
		const level = { dimension: 'channel', level: 'chat', restRate: 0.2, differs: true } as const;
		const customers = { asked: 8, silent: 5 };
		const rows = await named(
			coverageTable({
				site: coverage,
				levels: [{ ...coverage, ...level }],
				reason: null,
				customers
			})
		);
		expect(rows.map(({ level, rate, ratesDiffer }) => [level, rate, ratesDiffer])).toEqual([
			['all', 0.3, null],
			['chat', 0.3, true]
		]);
		const side = { fromWeek: 1, weeks: 8, contacts: 100, typicalSeconds: 60 };
		const drift: StoredDrift = {
			...{ queue: 'Care', topic: null, channel: 'voice' as const, verdict: 'drift' as const },
			...{ reason: null, early: side, recent: { ...side, typicalSeconds: 66 }, tested: 4 },
			change: { percent: 10, low: 5, high: 15, p: 0.001, pAdjusted: 0.004 }
		};
		expect(await named(driftTable([drift]))).toEqual([
			expect.objectContaining({ queue: 'Care', thenSeconds: 60, nowSeconds: 66, percent: 10 })
		]);
	});

	it('has a review table by table, in its order', async () => {
		const empty = { mean: null, median: null, p90: null };
		const summary = {
			contacts: 4,
			handleTime: { n: 0, ...empty },
			csat: { n: 0, mean: null, ciLow: null, ciHigh: null, top2: null, invited: 1 }
		};
		const point = { label: 'W47', from: 100, until: 107, summary };
		const tables = reviewTables(
			{
				...{ week: '2026-W47', site: { name: 'Main', zone: 'UTC' }, from: 100, until: 107 },
				...{ complete: true, tested: 0, window: null, swings: null, improvements: null },
				...{ weeks: [point], months: [point], flags: [], figures: [] },
				ledger: { overServed: 0, displaced: 0, exceptions: 0, worst: [] }
			},
			[
				{
					...{ title: 'Call back', owner: 'Mia', dueDay: 120, status: 'open', week: '2026-W46' },
					...{ flagId: 'swing:x', effect: null }
				}
			],
			[
				{
					...{ key: 'mean', label: 'Handle time, mean', published: '4:00', now: '4:10' },
					because: ['late.csv', 'a setting']
				}
			]
		);
		expect(tables.map(({ title }) => title)).toEqual([
			...['Exceptions', 'The week in numbers', 'Weeks', 'Months', 'Over-service', 'Swings'],
			...['Lasting steps', 'Actions', 'Restated since']
		]);
		const all = await Promise.all(tables.map(named));
		expect(all[2]).toEqual([
			expect.objectContaining({ period: 'W47', firstDay: 100, lastDay: 106, contacts: 4 })
		]);
		expect(all[7]).toEqual([
			expect.objectContaining({ owner: 'Mia', due: 120, flagId: 'swing:x' })
		]);
		expect(all[8]).toEqual([
			{
				...{ measure: 'Handle time, mean', published: '4:00', now: '4:10' },
				because: 'late.csv; a setting'
			}
		]);
	});

	it('says of each exception of a review whether it is new, still there or recovered', async () => {
		const flag = (flagId: string) => ({ flagId, kind: 'swing', sentence: `Of ${flagId}.` });
		const [a, b, c] = [flag('a'), flag('b'), flag('c')];
		const review = {
			...{ week: '2026-W47', site: { name: 'Main', zone: 'UTC' }, from: 100, until: 107 },
			...{ complete: true, tested: 0, window: null, swings: null, improvements: null },
			...{ weeks: [], months: [], flags: [a, b], figures: [] },
			ledger: { overServed: 0, displaced: 0, exceptions: 0, worst: [] }
		};
		const since = async (changes: Parameters<typeof reviewTables>[3]) =>
			(await named(reviewTables(review, [], [], changes)[0])).map((row) => [
				...[row['flagId'], row['sinceWeekBefore']]
			]);
		expect(await since({ fresh: [b], still: [a], recovered: [c] })).toEqual([
			...[
				['a', 'still there'],
				['b', 'new'],
				['c', 'recovered']
			]
		]);
		expect(await since(null)).toEqual([
			['a', null],
			['b', null]
		]);
	});
});
