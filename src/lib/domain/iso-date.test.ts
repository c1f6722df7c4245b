import { describe, expect, it } from 'vitest';
import { dayNumber, isoDate } from './iso-date';

describe('dates as day numbers', () => {
	it('count from 1970-01-01, leap days of 2000 included', () => {
		expect(dayNumber('1970-01-01')).toBe(0);
		expect(dayNumber('1969-12-31')).toBe(-1);
		expect(dayNumber('2000-02-29')).toBe(11016);
		expect(dayNumber('2026-07-14')).toBe(20648);
	});
	it('lead back to themselves', () => {
		for (let day = -30_000; day < 60_000; day += 7) expect(dayNumber(isoDate(day))).toBe(day);
	});
	it('are null for what is no date of the calendar', () => {
		const none = ['2026-02-30', '2026-13-01', '2026-00-10', '1900-02-29', '26-01-01', '2026-1-1'];
		const worse = ['', 'today', '2026-07-14T00:00', ' 2026-07-14', '2026/07/14'];
		for (const text of [...none, ...worse]) expect(dayNumber(text), text).toBeNull();
	});
});
