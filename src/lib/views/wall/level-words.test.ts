import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import type { RecentLevel } from '../level/recent-level';
import { dayWords, hoursNote } from './level-words';

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

describe('the over-served of a day', () => {
	const count = { day: SUNDAY, contacts: 90, overServed: 3, displaced: 15 };
	const over = { ...count, longestSeconds: 2400, typicalSeconds: 347, usual: { low: 0, high: 2 } };
	const said = (side: 'high' | 'low' | 'usual' | 'unknown') =>
		dayWords({ newestDay: SUNDAY, overServed: { ...over, side }, today: [] }, true).overServedUsual;

	it('are told with what is usual, the deviation first', () => {
		expect(said('high')).toBe('▲ more than the usual 0 – 2');
		expect(said('low')).toBe('▼ fewer than the usual 0 – 2');
		expect(said('usual')).toBe('usual 0 – 2 by now, as usual');
		expect(said('unknown')).toBe('usual not known yet');
	});
});
