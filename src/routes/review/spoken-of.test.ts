import { describe, expect, it } from 'vitest';
import { isSpokenOf } from './spoken-of';

/** 2026-11-16, the Monday of W47. */
const MONDAY = 20_773;
const week = { from: MONDAY, until: MONDAY + 7 };
const windowTo = (untilDay: number) => ({ fromDay: untilDay - 56, untilDay });

describe('isSpokenOf', () => {
	it('speaks of what is found from the first day of the week on', () => {
		expect(isSpokenOf(week, windowTo(MONDAY))).toBe(false);
		expect(isSpokenOf(week, windowTo(MONDAY + 1))).toBe(true);
	});

	it('still does on the sixth day of the week after it, and no more once that is over', () => {
		expect(isSpokenOf(week, windowTo(week.until + 6))).toBe(true);
		expect(isSpokenOf(week, windowTo(week.until + 7))).toBe(false);
	});

	it('leaves a finding to one of two weeks that are over', () => {
		const found = windowTo(MONDAY + 14);
		expect(isSpokenOf({ from: MONDAY + 7, until: MONDAY + 14 }, found)).toBe(true);
		expect(isSpokenOf(week, found)).toBe(false);
	});

	it('leaves out what begins after the week', () => {
		expect(isSpokenOf(week, { fromDay: MONDAY + 1, untilDay: MONDAY + 7 })).toBe(false);
	});
});
