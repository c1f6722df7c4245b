import { describe, expect, it } from 'vitest';
import { dayNumber, isoDate } from './iso-date';
import { isoWeekMonday, isoWeekName } from './iso-week';

const week = (date: string) => isoWeekName(dayNumber(date)!);
const monday = (name: string) => {
	const day = isoWeekMonday(name);
	return day === null ? null : isoDate(day);
};

describe('the name of an ISO week', () => {
	it('belongs to the year that holds its Thursday', () => {
		expect(week('2026-11-21')).toBe('2026-W47');
		expect(week('2025-12-29')).toBe('2026-W01');
		expect(week('2027-01-03')).toBe('2026-W53');
		expect(week('2027-01-04')).toBe('2027-W01');
		expect(week('2023-01-01')).toBe('2022-W52');
		expect(week('1999-01-01')).toBe('1998-W53');
	});
	it('reaches 53 in the long years only', () => {
		// ISO 8601: years that begin on a Thursday, or leap years that begin on a Wednesday.
		const long = [2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048];
		for (let year = 2000; year < 2050; year++) {
			expect(monday(`${year}-W53`) !== null, String(year)).toBe(long.includes(year));
		}
	});
	it('leads back to its Monday for every day of four centuries', () => {
		const wrong: string[] = [];
		for (let day = dayNumber('1800-01-01')!; day < dayNumber('2200-01-01')!; day += 3) {
			const found = isoWeekMonday(isoWeekName(day));
			if (found === null || day - found < 0 || day - found > 6) wrong.push(isoDate(day));
		}
		expect(wrong).toEqual([]);
	});
	it('is refused when it is none', () => {
		const none = ['2026-W00', '2026-W54', '2025-W53', '2026-47', '2026-W4', '', '2026-W047'];
		expect(none.map(monday)).toEqual(none.map(() => null));
	});
});
