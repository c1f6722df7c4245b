import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import { dayDate, momentIn, periodDates, shortDay, timeIn } from './date';
import { duration, durationRange, signedDuration } from './duration';
import { counted, decimal, n, share, signedDecimal, signedPercent, whole } from './number';

const day = (iso: string) => dayNumber(iso)!;

describe('numbers', () => {
	it('have a real minus sign, and none at zero', () => {
		expect(signedDecimal(-0.31, 2)).toBe('−0.31');
		expect(signedDecimal(0.31, 2)).toBe('+0.31');
		expect(signedDecimal(-0.001, 2)).toBe('0.00');
		expect(decimal(-0.001, 2)).toBe('0.00');
		expect(signedPercent(8.4)).toBe('+8.4 %');
	});

	it('are grouped as the reader groups them', () => {
		expect(whole(30911)).toBe('30,911');
		expect(n(212)).toBe('n 212');
		expect(whole(30911, 'lv')).toBe('30\u00a0911');
		expect(decimal(4.02, 2, 'lv')).toBe('4,02');
	});

	it('count one and many', () => {
		expect(counted(1, 'contact', 'contacts')).toBe('1 contact');
		expect(counted(2210, 'contact', 'contacts')).toBe('2,210 contacts');
		expect(counted(0, 'contact', 'contacts')).toBe('0 contacts');
		expect(share(0.173, 1)).toBe('17.3 %');
	});
});

describe('durations', () => {
	it('are minutes and seconds, hours only from an hour on', () => {
		expect(duration(204_000)).toBe('3:24');
		expect(duration(3_599_999)).toBe('1:00:00');
		expect(duration(3_725_000)).toBe('1:02:05');
		expect(duration(0)).toBe('0:00');
	});

	it('are a dash where unknown', () => {
		expect(duration(null)).toBe('–');
	});

	it('have a sign as differences, and none at zero', () => {
		expect(signedDuration(42_000)).toBe('+0:42');
		expect(signedDuration(-65_000)).toBe('−1:05');
		expect(signedDuration(-300)).toBe('0:00');
		expect(durationRange(170_000, 220_000)).toBe('2:50 – 3:40');
	});
});

describe('dates', () => {
	it('are local days, whatever the zone of the server', () => {
		expect(dayDate(day('2026-11-22'))).toBe('22 Nov 2026');
		expect(shortDay(day('1999-02-03'))).toBe('3 Feb');
	});

	it('name a period by its first and last day', () => {
		expect(periodDates(day('2026-09-28'), day('2026-11-23'))).toBe('28 Sept – 22 Nov 2026');
		expect(periodDates(day('2026-12-28'), day('2027-01-04'))).toBe('28 Dec 2026 – 3 Jan 2027');
		expect(periodDates(day('2026-11-22'), day('2026-11-23'))).toBe('22 Nov 2026');
		const chinese = periodDates(day('2026-09-28'), day('2026-11-23'), 'zh-Hans-CN');
		expect(chinese).toBe('2026年9月28日 – 11月22日');
	});

	it('give moments in the zone of the site', () => {
		const at = Date.parse('2026-11-20T12:20:00Z');
		expect(momentIn('Europe/Riga', at)).toBe('Fri 20 Nov 2026, 14:20');
		expect(timeIn('Asia/Kathmandu', at)).toBe('18:05');
		expect(timeIn('Europe/Riga', Date.parse('2026-11-19T22:00:00Z'))).toBe('00:00');
	});
});
