import { describe, expect, it } from 'vitest';
import { isKnownHour, knownHours } from './known-hours';
import type { UsualHours } from './usual-hours';

const MONDAY = 20_094;
const usual: UsualHours = {
	metric: 'handle-time',
	hours: new Map([[8, { centre: 5, n: 20, weeks: 8 }]]),
	variance: 0.4,
	spread: 1.2,
	autocorrelations: [],
	hoursADay: 1
};
const hour = (localHour: number, n: number) => ({ localDay: MONDAY, localHour, n });

describe('knownHours', () => {
	it('leaves out hours never seen that hold a fifth of the contacts at most', () => {
		expect(knownHours(usual, [hour(7, 1), hour(8, 40)])).toEqual([hour(8, 40)]);
		expect(knownHours(usual, [hour(7, 2), hour(8, 8)])).toEqual([hour(8, 8)]);
	});

	it('keeps all of a span that is unknown for more', () => {
		const hours = [hour(7, 21), hour(8, 79)];
		expect(knownHours(usual, hours)).toEqual(hours);
		expect(knownHours(usual, [hour(7, 1)])).toEqual([hour(7, 1)]);
	});

	it('has nothing of nothing', () => {
		expect(knownHours(usual, [])).toEqual([]);
	});

	it('tells hours of the week apart', () => {
		expect(isKnownHour(usual, hour(8, 1))).toBe(true);
		expect(isKnownHour(usual, { localDay: MONDAY + 1, localHour: 8 })).toBe(false);
	});
});
