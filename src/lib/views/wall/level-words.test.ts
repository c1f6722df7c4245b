import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import type { RecentLevel } from '../level/recent-level';
import { hoursNote } from './level-words';

const SUNDAY = dayNumber('2026-11-22') ?? 0;
const level = (localDay: number, localHour: number): RecentLevel => ({
	...{ value: 300, n: 20, usual: null, side: 'unknown', since: null },
	...{ from: { localDay, localHour, n: 20 }, to: { localDay: SUNDAY, localHour: 17, n: 20 } }
});

describe('which hours a level speaks of', () => {
	it('is the hour of today, and the weekday of a day before', () => {
		expect(hoursNote(level(SUNDAY, 9), SUNDAY, true)).toBe('since 9:00');
		expect(hoursNote(level(SUNDAY - 1, 14), SUNDAY, true)).toBe('since Sat');
	});

	it('has its date where the newest day is past', () => {
		expect(hoursNote(level(SUNDAY, 23), SUNDAY, false)).toBe('22 Nov, 23:00');
	});
});
