import { describe, expect, it } from 'vitest';
import { mailWeek } from './mail-week';

/** 2026-11-16, the Monday of W47. */
const MONDAY = 20_773;
const FIRST = MONDAY - 70;

describe('the week of a mail', () => {
	it('is the last one whose Sunday has contacts and is over', () => {
		expect(mailWeek(FIRST, MONDAY + 6, MONDAY + 7)).toBe('2026-W47');
		expect(mailWeek(FIRST, MONDAY + 9, MONDAY + 9)).toBe('2026-W47');
	});

	it('is the one before while it is Sunday, and while the data do not reach Sunday', () => {
		expect(mailWeek(FIRST, MONDAY + 6, MONDAY + 6)).toBe('2026-W46');
		expect(mailWeek(FIRST, MONDAY + 4, MONDAY + 7)).toBe('2026-W46');
	});

	it('is none where no week is over, or all contacts are of today', () => {
		expect(mailWeek(MONDAY, MONDAY + 3, MONDAY + 4)).toBeNull();
		expect(mailWeek(MONDAY + 3, MONDAY + 3, MONDAY + 3)).toBeNull();
	});

	it('is not one of contacts that lie ahead of the clock', () => {
		expect(mailWeek(FIRST, MONDAY + 20, MONDAY + 8)).toBe('2026-W47');
	});
});
