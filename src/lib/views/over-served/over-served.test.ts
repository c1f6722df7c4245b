import { describe, expect, it } from 'vitest';
import { overServedDay } from './over-served-day';
import { overServedPeriod } from './over-served-period';

const day = (day: number, overServed: number, contacts = 500) => ({
	...{ day, contacts, overServed, displaced: 7 * overServed },
	...{ longestSeconds: null, typicalSeconds: null }
});

describe('overServedDay', () => {
	const before = [3, 5, 4, 6, 2, 4, 5, 3].map((n, i) => day(100 - 7 * (i + 1), n));

	it('holds a day against the same weekday of the weeks before', () => {
		expect(overServedDay([...before, day(100, 4)], 100)?.side).toBe('usual');
		expect(overServedDay([...before, day(100, 30)], 100)?.side).toBe('high');
	});

	it('speaks in whole contacts', () => {
		const { usual } = overServedDay([...before, day(100, 4)], 100) ?? { usual: null };
		expect(Number.isInteger(usual?.low) && Number.isInteger(usual?.high)).toBe(true);
	});

	it('does not learn from days without contacts, and asks for four weeks', () => {
		const closed = before.map((count) => ({ ...count, contacts: 0 }));
		expect(overServedDay([...closed, day(100, 4)], 100)).toMatchObject({
			usual: null,
			side: 'unknown'
		});
	});

	it('has nothing without the day itself, or where no handle time of it is known', () => {
		expect(overServedDay(before, 100)).toBeNull();
		expect(overServedDay([...before, day(100, 0, 0)], 100)).toBeNull();
	});
});

describe('overServedPeriod', () => {
	const week = (week: number, overServed: number) => ({
		...{ week, contacts: 1000, overServed, displaced: 2 * overServed },
		...{ exceptions: 3, managed: 1, notManaged: 1 }
	});
	const weeks = [10, 12, 9, 11, 10, 40, 10, 3].map((n, i) => week(7 * i, n));

	it('adds up the weeks of the period and draws all of them', () => {
		const period = overServedPeriod(weeks, 51, 2);
		expect(period).toMatchObject({ contacts: 2000, overServed: 13, displaced: 26, exceptions: 6 });
		expect(period).toMatchObject({ from: 42, weeks: 2 });
		expect(period.perThousand).toBeCloseTo(6.5, 12);
		expect(period.bars).toHaveLength(8);
	});

	it('marks the week that is out of the ordinary, and not an open week for being low', () => {
		const { bars } = overServedPeriod(weeks, 51, 8);
		expect(bars.map(({ side }) => side).slice(5)).toEqual(['high', 'usual', 'usual']);
		expect(bars.at(-1)).toMatchObject({ open: true });
		// On its last day it may have more of them yet.
		expect(overServedPeriod(weeks, 55, 8).bars.at(-1)).toMatchObject({
			...{ open: true, side: 'usual' }
		});
		expect(overServedPeriod(weeks, 56, 8).bars.at(-1)).toMatchObject({ open: false, side: 'low' });
	});

	it('does not call none of none the usual', () => {
		const untimed = weeks.map((week) => ({ ...week, contacts: 0, overServed: 0 }));
		expect(overServedPeriod(untimed, 55, 8).usual).toBeNull();
	});

	it('is nothing of nothing', () => {
		expect(overServedPeriod([], 0, 8)).toMatchObject({ contacts: 0, perThousand: 0, usual: null });
	});
});
