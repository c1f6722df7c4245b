import { describe, expect, it } from 'vitest';
import type { StoredSwing } from '../swing/stored-swing';
import { swingContacts } from '../swing/swing-contacts';
import { swingList, type SwingListOptions } from './swing-list';

const weekendDip: StoredSwing = {
	scope: 'queue:technical support',
	metric: 'csat',
	dimension: 'weekend',
	level: 'weekend',
	versus: 'rest',
	unit: 'points',
	effect: -0.31,
	ciLow: -0.43,
	ciHigh: -0.19,
	standardError: 0.06,
	df: 33,
	p: 0.00001,
	pAdjusted: 0.0006,
	shared: true,
	verdict: 'swing',
	reason: null,
	agents: 34,
	contacts: 2210,
	tested: 56,
	inLevel: 610,
	inRest: 1600,
	matchedShare: 0.8,
	rawDifference: -0.4,
	answerRates: { inLevel: 0.14, inRest: 0.22, differ: true },
	silentSwing: 0.07
};
const stable = (scope: string): StoredSwing => ({
	...weekendDip,
	...{ scope, effect: 0.02, ciLow: -0.03, ciHigh: 0.07, pAdjusted: 0.6, verdict: 'stable' }
});
const options: SwingListOptions = {
	sesoi: { handleTime: 0.05, csat: 0.1 },
	show: 'first',
	falseDiscoveryRate: 0.1,
	period: { from: 20_000, until: 20_056 },
	weekend: [6, 7]
};

describe('swingList', () => {
	it('puts swings first, keeps the stable rows of the centre and folds those of queues away', () => {
		const list = swingList([stable('site'), stable('queue:billing'), weekendDip], options);
		expect(list.rows.map(({ where, what }) => `${where}, ${what}`)).toEqual([
			'Weekend, satisfaction, technical support',
			'Weekend, satisfaction, all queues'
		]);
		expect(list).toMatchObject({ hidden: 1, tested: 56, found: 1, byChance: 0.1, untested: 0 });
		expect(swingList([stable('queue:billing')], { ...options, show: 'all' }).rows).toHaveLength(1);
	});

	it('counts what was tested and found among all, however few are shown', () => {
		const all = [stable('site'), weekendDip];
		const narrowed = swingList([stable('site')], { ...options, all });
		expect(narrowed).toMatchObject({ narrowed: true, tested: 56, found: 1, byChance: 0.1 });
		expect(narrowed.rows).toHaveLength(1);
		expect(swingList([], { ...options, all })).toMatchObject({ narrowed: true, tested: 56 });
		expect(swingList(all, options).narrowed).toBe(false);
	});

	it('carries size, interval, adjusted p and the sentence', () => {
		const [row] = swingList([weekendDip], options).rows;
		expect(row).toMatchObject({
			effect: '−0.31 points',
			interval: '−0.43 to −0.19',
			p: 'adjusted p under 0.001',
			standing: 'worse'
		});
		expect(row?.sentence).toContain('34 agents, 2,210 answers');
		expect(row?.caveat).toMatch(/^answer rates differ: 14 % against 22 %; \+0\.07 points/);
	});

	it('counts what could not be tested instead of drawing it', () => {
		const untested: StoredSwing = {
			...weekendDip,
			...{ effect: null, ciLow: null, ciHigh: null, pAdjusted: null },
			verdict: 'not-enough-evidence',
			reason: 'Fewer than five agents.'
		};
		expect(swingList([untested], options)).toMatchObject({ rows: [], untested: 1, found: 0 });
	});

	it('says why where nothing can be judged yet', () => {
		const young: StoredSwing = {
			...weekendDip,
			...{ tested: 0, pAdjusted: null, verdict: 'not-enough-evidence' },
			reason: 'There is one week of data; a verdict needs 8.'
		};
		expect(swingList([young], options).notYet).toBe(young.reason);
		expect(swingList([weekendDip], options).notYet).toBeNull();
	});

	it('is empty without findings', () => {
		expect(swingList([], options)).toMatchObject({ rows: [], tested: 0, found: 0, byChance: 0 });
	});
});

describe('swingContacts', () => {
	const address = (swing: StoredSwing, weekend = options.weekend) =>
		swingContacts(swing, options.period, weekend);
	const days = '/contacts?from=2024-10-04&to=2024-11-29';

	it('leads to the contacts compared, and to those of them in the level', () => {
		const { all, level } = address({ ...weekendDip, answersUntil: 20_050 }, [5, 6]);
		const compared = 'compared=csat%3Aweekend%3Aweekend&answersTo=2024-11-23';
		expect(all).toBe(`${days}&queue=technical+support&${compared}`);
		expect(level).toBe(`${days}&queue=technical+support&weekday=5%2C6&${compared}`);
	});

	it.each([
		['shift', 'Evening', 'shift=Evening'],
		['weekday', 'Monday', 'weekday=1'],
		['load', 'peak', 'load=peak'],
		['seniority', 'under 180 days', 'seniority=new']
	] as const)('knows what %s %s is', (dimension, level, asked) => {
		const site = { ...weekendDip, scope: 'site', metric: 'handle-time' as const };
		const found = address({ ...site, dimension, level });
		expect(found.level).toContain(`${days}&${asked}&compared=handle-time%3A${dimension}%3A`);
	});
});
