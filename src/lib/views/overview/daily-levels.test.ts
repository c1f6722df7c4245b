import { describe, expect, it } from 'vitest';
import { usualHours } from '$lib/analysis/usual/usual-hours';
import type { LevelHour } from '../level/level-hour';
import { dailyLevels } from './daily-levels';
import { levelTile } from './level-tile';
import { weekLevel } from './week-level';

/** Hours 8 to 17 with 20 contacts each, moved a little by the hour and the day so that there is a spread. */
function hoursOf(from: number, days: number, shift = 0): LevelHour[] {
	return Array.from({ length: days }, (_, i) => from + i).flatMap((localDay) =>
		Array.from({ length: 10 }, (_, h) => {
			const mean = 5.3 + shift + 0.02 * Math.sin(7 * localDay + 3 * h);
			return {
				...{ localDay, localHour: 8 + h, handled: 20, answered: 20 },
				...{ lnSum: 20 * mean, lnSquareSum: 20 * (mean * mean + 0.25) },
				csat: [0, 0, 1, 1, 2] as const
			};
		})
	);
}
const past = hoursOf(20_000, 56);
const usual = usualHours(past, 'handle-time');
const week = { from: 20_056, until: 20_063 };

describe('dailyLevels', () => {
	it('calls ordinary days usual and days that are twice as long worse', () => {
		const days = dailyLevels(hoursOf(20_056, 7), usual, 'handle-time', week);
		expect(days.map(({ standing }) => standing)).toEqual(Array(7).fill('usual'));
		const [slow] = dailyLevels(hoursOf(20_056, 1, Math.log(2)), usual, 'handle-time', week);
		expect(slow).toMatchObject({ standing: 'worse', n: 200 });
		expect(slow?.value).toBeCloseTo(2 * Math.exp(5.3), -1);
	});

	it('begins with the first day that has a contact', () => {
		const days = dailyLevels(hoursOf(20_060, 2), usual, 'handle-time', week);
		expect(days.map(({ n }) => n)).toEqual([200, 200, 0]);
		expect(dailyLevels([], usual, 'handle-time', week)).toHaveLength(7);
	});

	it('leaves days without contacts and days of fewer than five without a level', () => {
		const few = hoursOf(20_056, 1)
			.slice(0, 1)
			.map((row) => ({ ...row, handled: 4, lnSum: 4 * 5.3, lnSquareSum: 4 * 5.3 ** 2 }));
		const days = dailyLevels(few, usual, 'handle-time', week);
		expect(days).toHaveLength(7);
		expect(days.every(({ value }) => value === null)).toBe(true);
		expect(days[0]?.n).toBe(4);
	});

	it('counts the contacts that it leads to, those of an hour in between that cannot be judged among them', () => {
		const gap = past.filter(({ localHour }) => localHour !== 10);
		const judge = usualHours(gap, 'handle-time');
		const [day] = dailyLevels(hoursOf(20_056, 1), judge, 'handle-time', week);
		expect(day?.n).toBe(200);
		expect(day?.href).toMatch(/since=\S+T08&upTo=\S+T17/);
		const odd = hoursOf(20_056, 1).map((row) =>
			row.localHour === 10 ? { ...row, ...hoursOf(20_056, 1, 3)[2] } : row
		);
		const [other] = dailyLevels(odd, judge, 'handle-time', week);
		expect(other?.standing).toBe('usual');
		expect(other?.value).toBeGreaterThan(day?.value ?? Infinity);
	});

	it('keeps what is usual on a day with a contact in an hour that never had any', () => {
		const early = {
			...hoursOf(20_056, 1)[0]!,
			localHour: 6,
			handled: 1,
			lnSum: 9,
			lnSquareSum: 81
		};
		const day = (rows: LevelHour[]) => dailyLevels(rows, usual, 'handle-time', week)[0];
		expect(day([early, ...hoursOf(20_056, 1)])).toEqual(day(hoursOf(20_056, 1)));
	});

	it('draws the level without a band where nothing is usual yet', () => {
		const [day] = dailyLevels(hoursOf(20_056, 1), { notEnough: '' }, 'handle-time', week);
		expect(day).toMatchObject({ low: null, high: null, standing: 'usual' });
		expect(day?.value).toBeGreaterThan(0);
	});
});

describe('levelTile', () => {
	it('says how the week stands, in words and numbers', () => {
		const level = weekLevel(hoursOf(20_056, 7, Math.log(2)), usual, 'handle-time');
		const tile = levelTile('handle-time', level, []);
		expect(tile).toMatchObject({ standing: 'worse', word: 'longer than usual', n: 'n 1,400' });
		expect(tile.value).toMatch(/^6:\d\d$/);
		expect(tile.usual).toMatch(/^3:\d\d – 3:\d\d$/);
	});

	it('knows nothing of an empty week', () => {
		expect(levelTile('csat', weekLevel([], usual, 'csat'), [])).toMatchObject({
			value: '–',
			usual: null,
			standing: 'usual'
		});
	});
});
