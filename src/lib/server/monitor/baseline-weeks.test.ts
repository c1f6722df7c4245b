import { describe, expect, it } from 'vitest';
import { baselineWeeks, recentWeeks } from './baseline-weeks';

const rule = { least: 500, trailing: 8 };
const week = 700;

describe('the weeks behind a baseline', () => {
	it('are the eight before, once they hold 500 contacts', () => {
		expect(baselineWeeks(week, new Map([[week - 56, 500]]), rule)).toEqual({
			from: 644,
			until: 700
		});
		expect(
			baselineWeeks(
				week,
				new Map([
					[week - 7, 250],
					[week - 14, 250]
				]),
				rule
			)
		).toEqual({
			from: 644,
			until: 700
		});
	});

	it('are the week itself and the next while they hold fewer', () => {
		expect(baselineWeeks(week, new Map([[week - 7, 499]]), rule)).toEqual({
			from: 700,
			until: 714
		});
	});

	it('count nothing older than eight weeks and nothing of the week itself', () => {
		const counts = new Map([
			[week - 63, 9000],
			[week, 9000]
		]);
		expect(baselineWeeks(week, counts, rule)).toEqual({ from: 700, until: 714 });
	});
});

describe('the last weeks of a baseline', () => {
	it('are two before the week that is judged', () => {
		expect(recentWeeks(week, { from: week - 56, until: week })).toEqual({
			from: week - 14,
			until: week
		});
	});

	it('are none where the week is judged by itself and the next', () => {
		const { from, until } = recentWeeks(week, { from: week, until: week + 14 });
		expect(from).toBe(until);
	});
});
