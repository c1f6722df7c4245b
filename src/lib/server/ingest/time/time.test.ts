import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { Refused } from '../refused';
import { localInstants } from './local-instants';
import { readClock } from './read-clock';
import { type DateOrder, readDate } from './read-date';
import { readIso } from './read-iso';
import { readRfc3339 } from './read-rfc3339';
import { SiteClock } from './site-clock';

const civil = (text: string) => Date.parse(`${text}Z`);
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

describe('RFC 3339', () => {
	it.each([
		['2026-11-21T08:00:00Z', '2026-11-21T08:00:00.000Z'],
		['2026-11-21T08:00:00.1239+05:45', '2026-11-21T02:15:00.123Z'],
		['1999-02-01t07:02:47-03:30', '1999-02-01T10:32:47.000Z'],
		['2028-02-29 23:59:59Z', '2028-02-29T23:59:59.000Z']
	])('%s', (text, expected) => {
		expect(iso(readRfc3339(text) as number)).toBe(expected);
	});

	it.each([
		['2026-11-21 08:00', 'time-without-offset'],
		['2026-11-21T08:00:00', 'time-without-offset'],
		['2026-11-21', 'not-a-time'],
		['2026-02-29T08:00:00Z', 'not-a-time'],
		['2026-11-21T24:00:00Z', 'not-a-time'],
		['2026-11-21T08:60:00Z', 'not-a-time'],
		['2026-11-21T08:00:00+25:00', 'not-a-time'],
		['21/11/2026 08:00Z', 'not-a-time'],
		['2026-1a-21T08:00:00Z', 'not-a-time'],
		['', 'not-a-time']
	])('%s is refused', (text, reason) => {
		expect(readRfc3339(text)).toBe(reason);
	});

	it('reads what Date writes, for any moment', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }),
				(date) => {
					expect(readRfc3339(date.toISOString())).toBe(date.getTime());
					const whole = `${date.toISOString().slice(0, 19)}Z`;
					expect(readIso(whole)?.civil).toBe(Date.parse(whole));
				}
			)
		);
	});
});

describe('dates of a known order', () => {
	it.each<[string, DateOrder, string | null]>([
		['990201', 'yymmdd', '1999-02-01'],
		['20181231', 'yyyymmdd', '2018-12-31'],
		['31-01-2016', 'dmy', '2016-01-31'],
		['14/08/2023', 'dmy', '2023-08-14'],
		['14-Aug-23', 'dmy', '2023-08-14'],
		['10/29/2020', 'mdy', '2020-10-29'],
		['1/2/21', 'mdy', '2021-01-02'],
		['1/2/21', 'dmy', '2021-02-01'],
		['Thu, 27 Oct 2016', 'dmy', '2016-10-27'],
		['Oct 27, 2016', 'mdy', '2016-10-27'],
		['2026/07/01', 'ymd', '2026-07-01'],
		['42506', 'excel', '2016-05-16'],
		['30/02/2020', 'dmy', null],
		['14/08/2023', 'mdy', null],
		['991301', 'yymmdd', null],
		['12', 'dmy', null]
	])('%s read as %s', (text, order, expected) => {
		expect(iso(readDate(text, order))?.slice(0, 10) ?? null).toBe(expected);
	});
});

describe('times of day', () => {
	it.each([
		['7:02:47', '07:02:47.000'],
		['0:00:00', '00:00:00.000'],
		['12:05 AM', '00:05:00.000'],
		['12:05 PM', '12:05:00.000'],
		['11:59:59.250 pm', '23:59:59.250'],
		['0.38400462962962961', '09:12:58.000'],
		['24:00', null],
		['7:60', null],
		['13:00 PM', null],
		['1.5', null]
	])('%s', (text, expected) => {
		expect(iso(readClock(text))?.slice(11, 23) ?? null).toBe(expected);
	});
});

describe('local times', () => {
	it.each([
		['Europe/Berlin', '2026-10-25T02:30', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
		['Europe/Berlin', '2026-03-29T02:30', []],
		['Europe/Berlin', '2026-10-25T03:00', ['2026-10-25T02:00:00.000Z']],
		[
			'Australia/Lord_Howe',
			'2026-04-05T01:45',
			['2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z']
		],
		['Asia/Kathmandu', '2026-01-01T00:00', ['2025-12-31T18:15:00.000Z']],
		['America/St_Johns', '2026-07-01T12:00', ['2026-07-01T14:30:00.000Z']],
		['Asia/Jerusalem', '1999-02-01T07:02:47', ['1999-02-01T05:02:47.000Z']],
		['Pacific/Apia', '2011-12-30T12:00', []]
	])('in %s %s', (zone, text, expected) => {
		const full = text.length === 16 ? `${text}:00` : text;
		expect(localInstants(zone)(civil(full)).map(iso)).toEqual(expected);
	});

	it('are those of Temporal, at any moment of any of these zones', () => {
		const zones = ['Europe/Riga', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tehran', 'UTC'];
		const readers = new Map(zones.map((zone) => [zone, localInstants(zone)]));
		fc.assert(
			fc.property(
				fc.constantFrom(...zones),
				fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
				(zone, date) => {
					const instant = Temporal.Instant.fromEpochMilliseconds(date.getTime());
					const wall = instant.toZonedDateTimeISO(zone).toPlainDateTime().toString();
					expect(readers.get(zone)!(Date.parse(`${wall}Z`))).toContain(date.getTime());
				}
			),
			{ numRuns: 2000 }
		);
	}, 60_000);

	const fold = (...times: string[]) => times.map((time) => civil(`2026-10-25T${time}:00`));
	const read = (clock: SiteClock, times: number[]) =>
		times.map((time) => {
			try {
				return new Date(clock.instant(time, '')).toISOString().slice(11, 16);
			} catch (refusal) {
				return (refusal as Refused).reason;
			}
		});

	it('that come twice are told by the order of a file that rises', () => {
		const times = fold('01:50', '02:10', '02:40', '02:05', '02:50', '03:10');
		const clock = new SiteClock('Europe/Berlin', 'by-order', times);
		expect(read(clock, times)).toEqual(['23:50', '00:10', '00:40', '01:05', '01:50', '02:10']);
		expect(clock.toldByOrder).toBe(4);
	});

	it('and of one that falls', () => {
		const times = fold('03:10', '02:50', '02:05', '02:40', '02:10', '01:50');
		expect(read(new SiteClock('Europe/Berlin', 'by-order', times), times)).toEqual([
			...['02:10', '01:50', '01:05', '00:40', '00:10', '23:50']
		]);
	});

	it('but are refused in a file without order, unless the mapping says which', () => {
		const times = fold('05:00', '02:10', '09:00', '01:00', '02:40', '00:30');
		expect(read(new SiteClock('Europe/Berlin', 'by-order', times), times)[1]).toBe(
			'ambiguous-local-time'
		);
		expect(read(new SiteClock('Europe/Berlin', 'first', times), times)[1]).toBe('00:10');
		expect(read(new SiteClock('Europe/Berlin', 'second', times), times)[1]).toBe('01:10');
	});

	it('that the clocks jump over are refused', () => {
		const clock = new SiteClock('Europe/Berlin', 'by-order', []);
		expect(read(clock, [civil('2026-03-29T02:30:00')])).toEqual(['missing-local-time']);
	});
});
