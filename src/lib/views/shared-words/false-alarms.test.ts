import { describe, expect, it } from 'vitest';
import type { SiteSettings } from '$lib/domain/site';
import { openHours, weeksToFalseAlarm } from './false-alarms';
import { testedWords } from './tested-words';

/** From 8 to 18 o'clock on working days. */
const office = Object.fromEntries(
	[1, 2, 3, 4, 5, 6, 7].map((day) => [day, day < 6 ? [{ from: 480, until: 1080 }] : []])
) as unknown as SiteSettings['openingHours'];

describe('the budget of false alarms in words', () => {
	it('rests on the open hours: twice as many hours, half as many weeks', () => {
		expect(openHours({ openingHours: office })).toBe(50);
		expect(openHours({ openingHours: null })).toBe(168);
		const [few, many] = [office, null].map((openingHours) => weeksToFalseAlarm({ openingHours }));
		expect(few! / many!).toBeCloseTo(168 / 50, 1);
	});

	it('is none without an open hour', () => {
		const closed = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
		expect(weeksToFalseAlarm({ openingHours: closed })).toBeNull();
	});

	it('says of swings how many may be chance, where there are any', () => {
		expect(testedWords(104, 6, 0.6)).toBe('104 tested, 6 found, at most about 0.6 by chance');
		expect(testedWords(104, 0, 0)).toBe('104 tested, 0 found');
		expect(testedWords(104, 6, undefined)).toBe('104 tested, 6 found');
	});
});
