import { describe, expect, it } from 'vitest';
import { isOpenAt, nextOpening, quietMinute } from './open-hours';
import type { OpeningHours, Weekday } from './site';

/** 1970-01-05 was a Monday. */
const MONDAY = 4;
const week = (each: OpeningHours, weekend: OpeningHours = []) => ({
	openingHours: {
		...{ 1: each, 2: each, 3: each, 4: each, 5: each, 6: weekend, 7: weekend }
	} as Record<Weekday, OpeningHours>
});
const office = week([
	{ from: 480, until: 720 },
	{ from: 780, until: 1080 }
]);

describe('isOpenAt', () => {
	it('is open from the first minute of a period up to its end, exclusive', () => {
		expect(isOpenAt(office, MONDAY, 479)).toBe(false);
		expect(isOpenAt(office, MONDAY, 480)).toBe(true);
		expect(isOpenAt(office, MONDAY, 720)).toBe(false);
		expect(isOpenAt(office, MONDAY + 5, 600)).toBe(false);
	});

	it('is always open where no hours are stated', () => {
		expect(isOpenAt({ openingHours: null }, MONDAY, 0)).toBe(true);
	});
});

describe('nextOpening', () => {
	it('is later today, tomorrow, or after the weekend', () => {
		expect(nextOpening(office, MONDAY, 730)).toEqual({ day: MONDAY, minute: 780 });
		expect(nextOpening(office, MONDAY, 1100)).toEqual({ day: MONDAY + 1, minute: 480 });
		expect(nextOpening(office, MONDAY + 4, 1100)).toEqual({ day: MONDAY + 7, minute: 480 });
	});

	it('is null where there is none', () => {
		expect(nextOpening(week([]), MONDAY, 0)).toBeNull();
		expect(nextOpening({ openingHours: null }, MONDAY, 0)).toBeNull();
	});
});

describe('quietMinute', () => {
	it('is four in the morning where that is closed or nothing is stated', () => {
		expect(quietMinute(office, MONDAY)).toBe(240);
		expect(quietMinute(week([]), MONDAY)).toBe(240);
		expect(quietMinute({ openingHours: null }, MONDAY)).toBe(240);
	});

	it('is the middle of the longest pause of a centre that works at four', () => {
		const night = week([
			{ from: 0, until: 600 },
			{ from: 1200, until: 1440 }
		]);
		expect(quietMinute(night, MONDAY)).toBe(900);
		expect(quietMinute(week([{ from: 0, until: 1440 }]), MONDAY)).toBe(240);
	});
});
