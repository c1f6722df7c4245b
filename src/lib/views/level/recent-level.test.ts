import { describe, expect, it } from 'vitest';
import { usualHours } from '$lib/analysis/usual/usual-hours';
import type { LevelHour } from './level-hour';
import { recentLevel } from './recent-level';

const MONDAY = 20_094;
function hourOf(localDay: number, localHour: number, n = 20): LevelHour {
	const mean = 5.3 + 0.02 * Math.sin(7 * localDay + 3 * localHour);
	return {
		...{ localDay, localHour, handled: n, answered: n, csat: [0, 0, 1, 1, 2] },
		...{ lnSum: n * mean, lnSquareSum: n * (mean * mean + 0.25) }
	};
}
/** Hours 8 to 17 from Monday to Saturday. */
const open = (from: number, days: number) =>
	Array.from({ length: days }, (_, i) => from + i)
		.filter((day) => (day - MONDAY) % 7 !== 6)
		.flatMap((day) => Array.from({ length: 10 }, (_, h) => hourOf(day, 8 + h)));
const usual = usualHours(open(MONDAY, 56), 'handle-time');
const week = open(MONDAY + 56, 7);
const SUNDAY = MONDAY + 62;

describe('recentLevel', () => {
	it('is not hidden by one contact in an hour that never had any', () => {
		const newest = { fewest: 20, mostHours: 6 };
		const before = recentLevel(week, usual, 'handle-time', newest);
		expect(before).toMatchObject({ n: 20, side: 'usual', to: { localHour: 17 } });
		const after = recentLevel([...week, hourOf(SUNDAY, 7, 1)], usual, 'handle-time', newest);
		expect(after).toEqual(before);
		const all = { fewest: Infinity, mostHours: 168 };
		expect(recentLevel([...week, hourOf(SUNDAY, 7, 1)], usual, 'handle-time', all)).toEqual(
			recentLevel(week, usual, 'handle-time', all)
		);
	});

	it('counts every contact of its hours, and judges by those of which it is known what is usual', () => {
		const rows = [...week.slice(0, -1), hourOf(SUNDAY - 2, 20, 1), ...week.slice(-1)].sort(
			(a, b) => 24 * a.localDay + a.localHour - (24 * b.localDay + b.localHour)
		);
		const all = { fewest: Infinity, mostHours: 168 };
		const before = recentLevel(week, usual, 'handle-time', all);
		const after = recentLevel(rows, usual, 'handle-time', all);
		expect(after).toMatchObject({ n: (before?.n ?? 0) + 1, usual: before?.usual, side: 'usual' });
	});

	it('speaks of the unknown hours, without a usual, where they hold more than a fifth', () => {
		const level = recentLevel([...week, hourOf(SUNDAY, 7, 30)], usual, 'handle-time', {
			...{ fewest: 20, mostHours: 6 }
		});
		expect(level).toMatchObject({ n: 30, side: 'unknown', usual: null, from: { localHour: 7 } });
	});

	it('speaks of what there is where nothing is usual yet', () => {
		const level = recentLevel([hourOf(SUNDAY, 7, 1)], { notEnough: '' }, 'handle-time', {
			...{ fewest: 20, mostHours: 6 }
		});
		expect(level).toMatchObject({ n: 1, side: 'unknown' });
		expect(recentLevel([], usual, 'csat', { fewest: 20, mostHours: 6 })).toBeNull();
	});
});
