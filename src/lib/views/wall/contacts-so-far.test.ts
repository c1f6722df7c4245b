import { describe, expect, it } from 'vitest';
import type { LevelHour } from '../level/level-hour';
import { contactsSoFar } from './contacts-so-far';

const DAY = 20_143;
const hour = (localDay: number, localHour: number, answered: number): LevelHour => ({
	...{ localDay, localHour, answered, handled: 0, lnSum: 0, lnSquareSum: 0 },
	csat: [0, 0, 0, 0, 0]
});
/** A hundred contacts an hour from 8 on, in the weeks before. */
const before = (weeks: number) =>
	Array.from({ length: weeks }, (_, i) => DAY - 7 * (i + 1)).flatMap((day) =>
		[8, 9, 10, 11].map((localHour) => hour(day, localHour, 100))
	);

describe('contactsSoFar', () => {
	it('compares with the same weekday up to the same minute', () => {
		const rows = [...before(8), hour(DAY - 1, 8, 999), hour(DAY, 8, 100), hour(DAY, 9, 50)];
		const so = contactsSoFar(rows, DAY, 9 * 60 + 30);
		expect(so).toMatchObject({ value: 150, side: 'usual', weeks: 8 });
		expect(so?.usual?.low).toBeLessThan(150);
		expect(so?.usual?.high).toBeGreaterThan(150);
	});

	it('says when there are clearly more or fewer', () => {
		const of = (n: number) => contactsSoFar([...before(8), hour(DAY, 8, n)], DAY, 540)?.side;
		expect(of(160)).toBe('high');
		expect(of(50)).toBe('low');
	});

	it('does not know what is usual from three weeks, and says nothing of a day without contacts', () => {
		const rows = [...before(3), hour(DAY, 8, 100)];
		expect(contactsSoFar(rows, DAY, 540)).toMatchObject({ usual: null, side: 'unknown' });
		expect(contactsSoFar(before(8), DAY, 540)).toBeNull();
	});
});
