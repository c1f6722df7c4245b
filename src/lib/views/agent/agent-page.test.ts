import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import { DEFAULT_SHIFTS } from '$lib/domain/site';
import { shiftTable } from './agent-shift-table';
import { comparisonTile, dayToDayTile, declineSentence, overServiceTile } from './agent-tiles';
import { agentWeeks, type AgentDay } from './agent-weeks';
import type { StoredRate } from './stored-agent-findings';
import type { StoredComparison } from './stored-comparison';

const period = { from: dayNumber('2026-09-28')!, until: dayNumber('2026-11-23')! };
const comparison: StoredComparison = {
	agent: 1,
	agentId: 'x1',
	name: 'Ada',
	metric: 'handle-time',
	n: 1204,
	listed: true,
	rawMean: 5.6,
	peerRawMean: 5.5,
	adjusted: 0.09,
	standardError: 0.02,
	estimate: Math.log(1.08),
	sd: 0.02,
	low: Math.log(1.03),
	high: Math.log(1.13),
	peerQueue: 3,
	peers: 14,
	zOverDispersed: 0.5,
	pAdjusted: 0.9,
	outlier: false
};
const rate: StoredRate = {
	agent: 1,
	agentId: 'x1',
	name: 'Ada',
	n: 1000,
	flags: 9,
	rate: 0.0082,
	low: 0.004,
	high: 0.014,
	centreRate: 0.004,
	probability: 0.6,
	peers: 59,
	excessive: false
};

describe('agentWeeks', () => {
	const monday = dayNumber('2026-09-07')!;
	const week = (i: number, seconds: number, n = 50): AgentDay => ({
		workDay: monday + 7 * i + 2,
		handled: n,
		ln: n * Math.log(seconds),
		csat: [0, 0, 0, 5, 5]
	});
	const of = { agent: 'x1', period: { from: monday, until: monday + 70 } };
	const steady = [200, 210, 190, 205, 195, 200, 210, 195, 205].map((s, i) => week(i, s));

	it('draws the typical time of each week between limits', () => {
		const { points, unit } = agentWeeks(steady, 'handle-time', 1, of);
		expect(unit).toBe('seconds');
		expect(points[0]).toMatchObject({ label: '7 Sept', n: 50, standing: 'usual' });
		expect(points[0]?.value).toBeCloseTo(200, 6);
		expect(points[0]?.low).toBeLessThan(190);
		expect(points[0]?.href).toBe('/contacts?from=2026-09-07&to=2026-09-14&agent=x1&timed=yes');
	});

	it('marks a week beyond ordinary variation as worse where it is longer', () => {
		const { points } = agentWeeks([...steady, week(9, 400)], 'handle-time', 1, of);
		expect(points.at(-1)).toMatchObject({ standing: 'worse', rule: 'outside-limits' });
	});

	it('does not judge a week that has just begun, or that the period cuts', () => {
		const begun = [...steady, week(9, 400)];
		const { points, limits } = agentWeeks(begun, 'handle-time', 1, {
			...of,
			period: { ...of.period, until: (begun.at(-1)?.workDay ?? 0) + 3 }
		});
		expect(points.at(-1)).toMatchObject({ value: null, standing: 'usual', n: 50 });
		expect(limits?.values).toBe(9);
		expect(limits?.high).toBeLessThan(400);
	});

	it('has a gap for a week of few contacts, and for one without any', () => {
		const { points } = agentWeeks(
			[week(0, 200), week(1, 900, 3), week(3, 200)],
			'handle-time',
			1,
			of
		);
		expect(points.map(({ value }) => value === null)).toEqual([false, true, true, false]);
	});

	it('keeps limits of ratings on their scale, and has none of few weeks', () => {
		const rated = agentWeeks(steady, 'csat', 1, of);
		expect(rated.points.every(({ high }) => high !== null && high <= 5)).toBe(true);
		expect(rated.limits).toMatchObject({ centre: 4.5, values: 9, trial: true });
		expect(agentWeeks(steady.slice(0, 3), 'csat', 1, of).points[0]?.low).toBeNull();
		expect(agentWeeks([], 'csat', 1, of).points).toEqual([]);
	});
});

describe('tiles', () => {
	it('say how sure and beside whom', () => {
		expect(comparisonTile('handle-time', comparison, 'billing', 0.05, 900)).toMatchObject({
			value: '+8.0',
			unit: '%',
			note: '1,204 contacts',
			standing: 'usual',
			sentence: 'Likely +3.0 to +13.0 % against 14 peers in billing: as agents differ.'
		});
		expect(overServiceTile(rate, 900)).toMatchObject({
			value: '8.2',
			note: '9 of 1,000 contacts',
			standing: 'usual'
		});
		expect(overServiceTile({ ...rate, excessive: true }, 900).standing).toBe('worse');
	});

	it('say so where there is nothing', () => {
		expect(comparisonTile('csat', null, 'billing', 0.1, 0)).toMatchObject({
			value: '–',
			interval: null
		});
		expect(dayToDayTile('handle-time', null).value).toBe('–');
		expect(overServiceTile(null, 0).sentence).toBe('No contacts in this period.');
	});

	it('do not deny the contacts of an agent who has nobody to be compared with', () => {
		expect(comparisonTile('handle-time', null, 'billing', 0.05, 673).sentence).toBe(
			'673 contacts, but no two others on the same work to compare with.'
		);
		expect(comparisonTile('csat', null, 'billing', 0.1, 1).sentence).toMatch(/^1 answer, but/);
		expect(overServiceTile(null, 673).sentence).toBe('There is no other agent to compare with.');
	});

	it('tell a spread on its own scale', () => {
		const days = {
			agentId: 'x1',
			name: 'Ada',
			agent: 1,
			n: 900,
			days: 40,
			peers: 59,
			p: 0.4,
			since: 20_600
		};
		const spread = { spread: 0.1, low: 0.05, high: 0.15, peerSpread: 0.08, pAdjusted: 0.6 };
		const found = { ...days, ...spread, metric: 'handle-time' as const, inconsistent: false };
		expect(dayToDayTile('handle-time', found)).toMatchObject({ value: '±11', unit: '%' });
		expect(dayToDayTile('csat', { ...found, metric: 'csat' }).value).toBe('±0.10');
		expect(dayToDayTile('handle-time', { ...found, spread: 0 }).value).toBe('under ±1');
	});

	it('speak of a decline only where one was found', () => {
		const decline = {
			...{
				agent: 1,
				agentId: 'x1',
				name: 'Ada',
				declining: true,
				since: 20_700,
				alarmedBy: 20_730
			},
			...{
				change: -0.5,
				low: -0.7,
				high: -0.3,
				n: 88,
				until: 20_769,
				baselineAnswers: 90,
				peers: 59
			}
		};
		expect(declineSentence(decline, String)).toContain('since 20700: −0.50 points');
		expect(declineSentence({ ...decline, declining: false }, String)).toBeNull();
		expect(declineSentence(null, String)).toBeNull();
	});
});

describe('shiftTable', () => {
	type Scores = readonly [number, number, number, number, number];
	const scores: Scores = [1, 0, 0, 0, 1];
	const measures = { handled: 4, ln: 4 * Math.log(180), csat: scores };

	it('follows the order of the day and leaves empty shifts out', () => {
		const rows = shiftTable(
			new Map([
				['Evening', measures],
				['Morning', { ...measures, csat: [0, 0, 0, 0, 0] as Scores }],
				['Night', { ...measures, handled: 0 }]
			]),
			DEFAULT_SHIFTS,
			{ agent: 'x1', period }
		);
		expect(rows.map(({ shift, handle, csat }) => [shift, handle, csat])).toEqual([
			['Morning', '3:00', '–'],
			['Evening', '3:00', '3.00']
		]);
		expect(rows[0]?.href).toBe('/contacts?from=2026-09-28&to=2026-11-23&agent=x1&shift=Morning');
	});
});
