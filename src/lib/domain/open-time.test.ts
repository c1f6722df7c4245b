import { describe, expect, it } from 'vitest';
import { openTime } from './open-time';
import { defaultSettings } from './site';

const HOUR = 3_600_000;
const nineToFive = [{ from: 540, until: 1020 }];
const week = {
	1: nineToFive,
	2: nineToFive,
	3: nineToFive,
	4: nineToFive,
	5: nineToFive,
	6: [],
	7: []
};
const site = { ...defaultSettings('Riga', 'Europe/Riga'), openingHours: week };
/** Friday 2026-11-20, 16:00 in Riga. */
const FRIDAY_4PM = Date.UTC(2026, 10, 20, 14);

describe('open time', () => {
	it('counts the hours in which the site is open, closed days not at all', () => {
		expect(openTime(site, FRIDAY_4PM, FRIDAY_4PM + HOUR)).toBe(HOUR);
		// Over the weekend to Monday 9:30.
		expect(openTime(site, FRIDAY_4PM, FRIDAY_4PM + 65.5 * HOUR)).toBe(1.5 * HOUR);
	});

	it('is the whole span where no hours are stated', () => {
		expect(openTime({ ...site, openingHours: null }, FRIDAY_4PM, FRIDAY_4PM + 65 * HOUR)).toBe(
			65 * HOUR
		);
	});

	it('is none for a span that ends before it begins', () => {
		expect(openTime(site, FRIDAY_4PM, FRIDAY_4PM - HOUR)).toBe(0);
		expect(openTime({ ...site, openingHours: null }, FRIDAY_4PM, FRIDAY_4PM - HOUR)).toBe(0);
	});
});
