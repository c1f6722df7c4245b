import { describe, expect, it } from 'vitest';
import { beforeAfter } from '$lib/analysis/before-after/before-after';
import { exploreSwings } from '$lib/analysis/explorer/explore-swings';
import { simulatedWindow } from '../../../../tests/support/simulated-window';
import { exploreFields, readExploreQuery } from './explore-query';
import { exploredEvent } from './explored-event';
import { exploredSwings } from './explored-swings';

const known = {
	queues: ['Billing', 'Care'],
	topics: ['Invoice'],
	period: { from: 20_000, until: 20_056 }
};
const read = (address: string) => readExploreQuery(new URLSearchParams(address), known);
const sesoi = { csat: 0.1, handleTime: 0.05 };

describe('the address of an exploration', () => {
	it('asks about shifts in the days of the review unless it says otherwise', () => {
		expect(read('')).toEqual({
			query: {
				...{ dimension: 'shift', queue: '', topic: '', channel: '', event: null },
				period: known.period
			},
			errors: {}
		});
	});
	it('names dimension, kind of work, days and an event', () => {
		const { query, errors } = read(
			'dimension=load&queue=Care&topic=Invoice&channel=chat&from=2026-01-01&last=2026-01-31&event=2026-03-04'
		);
		expect(query).toMatchObject({ dimension: 'load', queue: 'Care', channel: 'chat' });
		expect(exploreFields(query)).toEqual({
			...{ from: '2026-01-01', last: '2026-01-31', event: '2026-03-04' }
		});
		expect(errors).toEqual({});
	});
	it('asks about everything where it names what is not known', () => {
		const { query } = read('dimension=moon&queue=Nowhere&topic=x&channel=pigeon');
		expect(query).toMatchObject({ dimension: 'shift', queue: '', topic: '', channel: '' });
	});
	it('says which dates it cannot read, and keeps the days of the review', () => {
		const { query, errors } = read('from=2026-02-30&event=soon');
		expect(Object.keys(errors)).toEqual(['from', 'event']);
		expect(query).toMatchObject({ period: known.period, event: null });
		const reversed = read('from=2026-02-01&last=2026-01-31');
		expect(reversed.errors.last).toBeDefined();
		expect(reversed.query.period).toEqual(known.period);
	});
});

describe('what an exploration shows', () => {
	const window = simulatedWindow({ seed: 4, handle: ({ shift }) => (shift === 2 ? 0.15 : 0) });
	const { query } = read('queue=Care&from=2025-01-06&last=2025-03-02');
	const shown = (segment: { queue?: number }) =>
		exploredSwings(exploreSwings(window, { dimension: 'shift', segment }), query, {
			...{ sesoi, weekend: [6, 7] }
		});

	it('draws each comparison in steps of what matters, and leads to its contacts', () => {
		const evening = shown({}).rows.find(
			({ where, what }) => where === 'Evening shift' && what === 'handle time'
		)!;
		expect(evening).toMatchObject({ standing: 'worse', word: 'swing', reason: null });
		expect(evening.at).toBeGreaterThan(1);
		expect(evening.p).toMatch(/^adjusted p/);
		expect(evening.href).toBe(
			'/contacts?from=2025-01-06&to=2025-03-03&queue=Care&shift=Evening&timed=yes'
		);
	});
	it('gives the reason of every comparison that cannot be made', () => {
		const { rows, untested } = shown({ queue: 99 });
		expect(rows).toEqual([]);
		expect(untested).toEqual([]);
		const sparse = exploredSwings(
			exploreSwings(simulatedWindow({ seed: 1, agents: 2, answerRate: 0 }), {
				...{ dimension: 'weekend', segment: {} }
			}),
			query,
			{ sesoi, weekend: [6, 7] }
		);
		expect(sparse.untested.map(({ where }) => where)).toContain('Satisfaction, weekend');
		for (const { reason } of sparse.untested) expect(reason.length).toBeGreaterThan(20);
	});
	it('shows both sides of an event with their contacts, and why there is no verdict', () => {
		const event = window.period.from + 28;
		const found = beforeAfter(window, event);
		const view = exploredEvent(found, event, window.period, query, sesoi);
		expect(view).toMatchObject({ day: '3 Feb 2025', period: '6 Jan – 2 Mar 2025' });
		expect(view.rows[0]!.beforeHref).toContain('from=2025-01-06&to=2025-02-03&queue=Care');
		expect(view.rows[0]!.afterHref).toContain('from=2025-02-03&to=2025-03-03');
		expect(view.rows[0]!.at!.low).toBeLessThan(view.rows[0]!.at!.high);
		const late = exploredEvent(beforeAfter(window, event + 28), event, window.period, query, sesoi);
		expect(late.rows[0]).toMatchObject({ effect: null, at: null, standing: 'usual' });
		expect(late.rows[0]!.reason).toMatch(/no contacts after it/);
	});
	it('warns where before and after answered at different rates', () => {
		const [, csat] = beforeAfter(window, window.period.from + 28);
		const rates = { inLevel: 0.1, inRest: 0.2, differ: true };
		const changed = [{ ...csat!, answerRates: rates, silentSwing: 0.05 }];
		const { rows } = exploredEvent(changed, 20_122, window.period, query, sesoi);
		expect(rows[0]!.caveat).toBe(
			'After against before, answer rates differ: 10 % against 20 %; +0.05 points among the silent would cancel it.'
		);
	});
});
