import { describe, expect, it } from 'vitest';
import { dayNumber, isoDate } from './iso-date';
import { isWeekend, localClock, shiftOf, weekdayOf, weekOf } from './local-time';
import { DEFAULT_SHIFTS } from './site';

/** The local reading as people write it: 2026-03-29 03:00 +02:00. */
function reading(zone: string, utc: string): string {
	const { day, minute, offsetMinutes } = localClock(zone)(Date.parse(utc));
	const two = (n: number) => String(n).padStart(2, '0');
	const size = Math.abs(offsetMinutes);
	const offset = `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
	return `${isoDate(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)} ${offset}`;
}

describe('local time', () => {
	it('skips an hour in spring and repeats one in autumn', () => {
		expect(reading('Europe/Berlin', '2026-03-29T00:59:59Z')).toBe('2026-03-29 01:59 +01:00');
		expect(reading('Europe/Berlin', '2026-03-29T01:00:00Z')).toBe('2026-03-29 03:00 +02:00');
		expect(reading('Europe/Berlin', '2026-10-25T00:30:00Z')).toBe('2026-10-25 02:30 +02:00');
		expect(reading('Europe/Berlin', '2026-10-25T01:30:00Z')).toBe('2026-10-25 02:30 +01:00');
	});
	it('gives 50 half hours to the day the clocks go back and 46 to the day they go forward', () => {
		const clock = localClock('Europe/Berlin');
		const halves = (date: string) => {
			const day = dayNumber(date);
			const from = Date.parse(`${date}T00:00:00Z`) - 6 * 3_600_000;
			return [...Array(80).keys()].filter((i) => clock(from + i * 1_800_000).day === day).length;
		};
		expect(halves('2026-10-25')).toBe(50);
		expect(halves('2026-03-29')).toBe(46);
		expect(halves('2026-10-24')).toBe(48);
	});
	it('knows a change of half an hour', () => {
		// Lord Howe Island goes back from +11:00 to +10:30 at 2:00 on 5 April 2026.
		expect(reading('Australia/Lord_Howe', '2026-04-04T14:59:00Z')).toBe('2026-04-05 01:59 +11:00');
		expect(reading('Australia/Lord_Howe', '2026-04-04T15:00:00Z')).toBe('2026-04-05 01:30 +10:30');
	});
	it('knows offsets that are no whole hours', () => {
		expect(reading('Asia/Kathmandu', '2026-07-01T18:14:00Z')).toBe('2026-07-01 23:59 +05:45');
		expect(reading('Asia/Kathmandu', '2026-07-01T18:15:00Z')).toBe('2026-07-02 00:00 +05:45');
		expect(reading('America/St_Johns', '2026-01-15T03:29:00Z')).toBe('2026-01-14 23:59 -03:30');
		expect(reading('America/St_Johns', '2026-07-15T02:30:00Z')).toBe('2026-07-15 00:00 -02:30');
	});
	it('changes at one minute past midnight where a zone once did', () => {
		// St John's went forward at 0:01 until 2011.
		expect(reading('America/St_Johns', '2010-03-14T03:30:00Z')).toBe('2010-03-14 00:00 -03:30');
		expect(reading('America/St_Johns', '2010-03-14T03:31:00Z')).toBe('2010-03-14 01:01 -02:30');
		expect(reading('America/St_Johns', '2010-11-07T02:30:00Z')).toBe('2010-11-07 00:00 -02:30');
		expect(reading('America/St_Johns', '2010-11-07T02:31:00Z')).toBe('2010-11-06 23:01 -03:30');
	});
	it('stands on either side of the date line, and crosses it', () => {
		const noon = '2026-05-05T10:30:00Z';
		expect(reading('Pacific/Kiritimati', noon)).toBe('2026-05-06 00:30 +14:00');
		expect(reading('Pacific/Pago_Pago', noon)).toBe('2026-05-04 23:30 -11:00');
		// Samoa had no 30 December 2011.
		expect(reading('Pacific/Apia', '2011-12-30T09:59:00Z')).toBe('2011-12-29 23:59 -10:00');
		expect(reading('Pacific/Apia', '2011-12-30T10:00:00Z')).toBe('2011-12-31 00:00 +14:00');
	});
	it('reads files of another century', () => {
		expect(reading('Asia/Jerusalem', '1999-01-03T05:00:00Z')).toBe('1999-01-03 07:00 +02:00');
		expect(reading('Europe/Riga', '1969-12-31T23:30:00Z')).toBe('1970-01-01 02:30 +03:00');
	});
	it('agrees with Intl all through a year of changes', () => {
		const wrong: string[] = [];
		for (const zone of ['Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns']) {
			const clock = localClock(zone);
			const format = new Intl.DateTimeFormat('sv-SE', {
				timeZone: zone,
				dateStyle: 'short',
				timeStyle: 'short'
			});
			for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 15 * 60_000 * 5) {
				const { day, minute } = clock(at + 59_999);
				const hour = String(Math.floor(minute / 60)).padStart(2, '0');
				const ours = `${isoDate(day)} ${hour}:${String(minute % 60).padStart(2, '0')}`;
				if (ours !== format.format(at + 59_999)) wrong.push(`${zone} ${ours}`);
			}
		}
		expect(wrong).toEqual([]);
	});
	it('refuses a zone that is none', () => {
		expect(() => localClock('Europe/Atlantis')).toThrow(RangeError);
	});
	it('takes less than a microsecond of processor time a reading in a file of a million', () => {
		const clock = localClock('Europe/Riga');
		const began = process.cpuUsage();
		let sum = 0;
		for (let i = 0; i < 1_000_000; i++) sum += clock(1.75e12 + i * 47_000).minute;
		const { user } = process.cpuUsage(began);
		expect(sum).toBeGreaterThan(0);
		expect(user / 1_000_000).toBeLessThan(1);
	});
});

describe('days and weeks', () => {
	it('name the weekday from Monday 1 to Sunday 7, before 1970 too', () => {
		expect(weekdayOf(0)).toBe(4);
		expect(weekdayOf(dayNumber('1969-12-28')!)).toBe(7);
		expect(weekdayOf(dayNumber('2026-07-13')!)).toBe(1);
	});
	it('begin the week on the day that the site says', () => {
		const wednesday = dayNumber('2026-07-15')!;
		expect(isoDate(weekOf(wednesday, 1))).toBe('2026-07-13');
		expect(isoDate(weekOf(wednesday, 7))).toBe('2026-07-12');
		expect(isoDate(weekOf(wednesday, 4))).toBe('2026-07-09');
		expect(weekOf(wednesday, 3)).toBe(wednesday);
		expect(weekOf(-1, 1)).toBe(-3);
	});
	it('have the weekend that the site says', () => {
		const friday = dayNumber('2026-07-17')!;
		expect(isWeekend(friday, { weekend: [5, 6] })).toBe(true);
		expect(isWeekend(friday, { weekend: [6, 7] })).toBe(false);
		expect(isWeekend(friday, { weekend: [] })).toBe(false);
	});
});

describe('the shift of a local time', () => {
	const night = [
		{ name: 'Day', from: 360, until: 1320 },
		{ name: 'Night', from: 1320, until: 360 }
	];
	it('past midnight belongs to the day it began', () => {
		expect(shiftOf({ day: 10, minute: 1320 }, night)).toEqual({ name: 'Night', day: 10 });
		expect(shiftOf({ day: 11, minute: 0 }, night)).toEqual({ name: 'Night', day: 10 });
		expect(shiftOf({ day: 11, minute: 359 }, night)).toEqual({ name: 'Night', day: 10 });
		expect(shiftOf({ day: 11, minute: 360 }, night)).toEqual({ name: 'Day', day: 11 });
	});
	it('begins with its first minute and ends before its last', () => {
		const at = (minute: number) => shiftOf({ day: 0, minute }, DEFAULT_SHIFTS)?.name;
		expect([0, 359, 360, 719, 720, 1019, 1020, 1439].map(at)).toEqual([
			'Night',
			'Night',
			'Morning',
			'Morning',
			'Afternoon',
			'Afternoon',
			'Evening',
			'Evening'
		]);
	});
	it('is none outside every shift', () => {
		expect(shiftOf({ day: 0, minute: 0 }, [{ name: 'Day', from: 480, until: 1020 }])).toBeNull();
		expect(shiftOf({ day: 0, minute: 0 }, [])).toBeNull();
	});
	it('around the clock belongs to the day from its hour on', () => {
		const round = [{ name: 'Round', from: 480, until: 480 }];
		expect(shiftOf({ day: 3, minute: 480 }, round)).toEqual({ name: 'Round', day: 3 });
		expect(shiftOf({ day: 3, minute: 479 }, round)).toEqual({ name: 'Round', day: 2 });
	});
});
