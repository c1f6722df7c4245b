import { describe, expect, it } from 'vitest';
import type { WeekMap } from '../level/week-map';
import { weekHeat } from './week-heat';

const usual = { n: 100, difference: 0.01, step: 0, thin: false };
const none = { n: 0, difference: null, step: 0, thin: true };
const map: WeekMap = {
	metric: 'csat',
	hours: [9, 10],
	days: Array.from({ length: 7 }, (_, day) =>
		day === 5
			? [{ n: 64, difference: -0.31, step: -3, thin: false }, none]
			: day === 6
				? [{ n: 4, difference: 1.2, step: 0, thin: true }, usual]
				: [usual, usual]
	)
};
const of = { from: 20_000, until: 20_056 };

describe('weekHeat', () => {
	it('begins with the first day of the site week', () => {
		expect(weekHeat(map, 1, of, 0.1).rows.map(({ label }) => label)).toEqual([
			...['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
		]);
		expect(
			weekHeat(map, 7, of, 0.1)
				.rows.map(({ label }) => label)
				.slice(0, 2)
		).toEqual(['Sun', 'Mon']);
	});

	it('says size, sureness and n in words, and leads to the contacts', () => {
		const saturday = weekHeat(map, 1, of, 0.1).rows[5];
		expect(saturday?.cells[0]).toMatchObject({
			level: -1,
			text: 'Sat 9:00: −0.31 points, 64 answers'
		});
		expect(saturday?.cells[0]?.href).toContain('weekday=6&hour=9');
	});

	it('tints palely what would matter but may be chance, worse for longer handling', () => {
		const cell = { n: 90, difference: 8, step: 0, thin: false };
		const longer = { ...map, metric: 'handle-time' as const, days: map.days.map(() => [cell]) };
		const [first] = weekHeat({ ...longer, hours: [9] }, 1, of, 0.05).rows[0]?.cells ?? [];
		expect(first?.level).toBeLessThan(0);
		expect(first?.level).toBeGreaterThan(-1 / 3);
		expect(first?.text).toBe('Mon 9:00: +8 %, may be chance, 90 contacts');
	});

	it('leaves empty hours out, hatches few answers, and calls the rest usual', () => {
		const { rows } = weekHeat(map, 1, of, 0.1);
		expect(rows[5]?.cells[1]).toBeNull();
		expect(rows[6]?.cells[0]).toMatchObject({
			level: null,
			text: 'Sun 9:00: +1.20 points, too few to say, 4 answers'
		});
		expect(rows[0]?.cells[0]?.text).toBe(
			'Mon 9:00: +0.01 points, no difference that matters, 100 answers'
		);
	});
});
