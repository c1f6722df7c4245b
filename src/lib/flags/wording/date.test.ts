import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import { isoDateWords, weekdayDate } from './date';

describe('dates in sentences', () => {
	it('are as a person reads them', () => {
		expect(isoDateWords('2026-11-20')).toBe('Fri 20 Nov 2026');
		expect(weekdayDate(dayNumber('2026-01-05') ?? 0)).toBe('Mon 5 Jan 2026');
		expect(weekdayDate(dayNumber('1969-12-31') ?? 0)).toBe('Wed 31 Dec 1969');
	});

	it('stay as they are where they are none', () => {
		expect(isoDateWords('2026-02-30')).toBe('2026-02-30');
		expect(isoDateWords('')).toBe('');
	});
});
