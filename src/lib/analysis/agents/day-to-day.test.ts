import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/agent_swings.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { dayToDay, dayToDayInterval, dayToDayP, expectedSquares } from './day-to-day';

describe.each(golden.cases)('the reference agent "$id" to 1e-9', (row) => {
	const days = row.n.map((n, i) => ({ n, mean: row.ybar[i]!, week: row.week[i]! }));
	const found = dayToDay(days, row.sigma2)!;
	const null_ = expectedSquares(days, found, row.sigma2, row.peer_variance);

	it('has the squares and the day-to-day variance', () => {
		expect(relativeError(found.squares, row.SW)).toBeLessThan(1e-9);
		expect(relativeError(found.variance, row.own_variance)).toBeLessThan(1e-9);
	});

	it('is tested against its peers', () => {
		expect(relativeError(null_.expected, row.E0)).toBeLessThan(1e-9);
		expect(relativeError(null_.df, row.df)).toBeLessThan(1e-9);
		const p = dayToDayP(days, found, row.sigma2, row.peer_variance);
		expect(relativeError(p, row.p)).toBeLessThan(1e-9);
	});

	it('has an interval around its own variance', () => {
		const { low, high } = dayToDayInterval(days, found, row.sigma2);
		expect(low).toBeGreaterThanOrEqual(0);
		expect(low).toBeLessThanOrEqual(Math.max(0, found.variance));
		expect(high).toBeGreaterThan(found.variance);
	});
});

describe('dayToDay at its edges', () => {
	it('knows nothing of days that are alone in their weeks', () => {
		expect(dayToDay([], 0.4)).toBeNull();
		expect(dayToDay([{ n: 3, mean: 1, week: 0 }], 0.4)).toBeNull();
		expect(
			dayToDay(
				[
					{ n: 3, mean: 1, week: 0 },
					{ n: 3, mean: 5, week: 7 }
				],
				0.4
			)
		).toBeNull();
	});

	it('does not take a change between weeks for one between days', () => {
		const drifting = Array.from({ length: 20 }, (_, i) => ({
			n: 10,
			mean: Math.floor(i / 5),
			week: Math.floor(i / 5)
		}));
		expect(dayToDay(drifting, 0)!.variance).toBe(0);
	});

	it('finds all of the variance where contacts do not vary', () => {
		const days = [1, -1, 1, -1].map((mean) => ({ n: 5, mean, week: 0 }));
		expect(dayToDay(days, 0)!.variance).toBeCloseTo(20 / 15, 12);
	});
});
