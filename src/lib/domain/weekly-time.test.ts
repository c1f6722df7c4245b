import { describe, expect, it } from 'vitest';
import { lastTime, nextTime } from './weekly-time';

const at = (text: string) => Date.parse(text);
const said = (ms: number) => new Date(ms).toISOString();
const RIGA = 'Europe/Riga';
const monday = { weekday: 1, minute: 8 * 60 } as const;

describe('a time of the week', () => {
	it('came last at that very minute, and comes next a week later', () => {
		const now = at('2026-11-23T06:00:00Z');
		expect(said(lastTime(monday, RIGA, now))).toBe('2026-11-23T06:00:00.000Z');
		expect(said(nextTime(monday, RIGA, now))).toBe('2026-11-30T06:00:00.000Z');
	});

	it('is a week back a minute earlier', () => {
		const now = at('2026-11-23T05:59:00Z');
		expect(said(lastTime(monday, RIGA, now))).toBe('2026-11-16T06:00:00.000Z');
		expect(said(nextTime(monday, RIGA, now))).toBe('2026-11-23T06:00:00.000Z');
	});

	it('is that of the site where its date is another one than that of London', () => {
		const time = { weekday: 1, minute: 30 } as const;
		const now = at('2026-11-23T12:00:00Z');
		expect(said(lastTime(time, 'Pacific/Auckland', now))).toBe('2026-11-22T11:30:00.000Z');
	});

	it('keeps its hour over a change of the clocks', () => {
		const now = at('2026-10-24T12:00:00Z');
		expect(said(lastTime(monday, RIGA, now))).toBe('2026-10-19T05:00:00.000Z');
		expect(said(nextTime(monday, RIGA, now))).toBe('2026-10-26T06:00:00.000Z');
	});

	it('comes after the gap on the day on which it is left out', () => {
		const left = { weekday: 7, minute: 3 * 60 + 30 } as const;
		// 29 March 2026: 03:00 becomes 04:00.
		expect(said(lastTime(left, RIGA, at('2026-03-29T12:00:00Z')))).toBe('2026-03-29T01:30:00.000Z');
		expect(said(nextTime(left, RIGA, at('2026-03-28T12:00:00Z')))).toBe('2026-03-29T01:30:00.000Z');
	});

	it('is the first one on the day on which it comes twice', () => {
		const twice = { weekday: 7, minute: 3 * 60 + 30 } as const;
		// 25 October 2026: 04:00 becomes 03:00 again.
		for (const now of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T09:00:00Z'])
			expect(said(lastTime(twice, RIGA, at(now)))).toBe('2026-10-25T00:30:00.000Z');
		expect(said(nextTime(twice, RIGA, at('2026-10-25T00:45:00Z')))).toBe(
			'2026-11-01T01:30:00.000Z'
		);
	});

	it('is there where clocks change by half an hour, at midnight', () => {
		// Lord Howe: 02:00 becomes 02:30 on 4 October 2026; Beirut: 00:00 becomes 01:00 on 29 March 2026.
		const lord = { weekday: 7, minute: 135 } as const;
		expect(said(lastTime(lord, 'Australia/Lord_Howe', at('2026-10-04T12:00:00Z')))).toBe(
			'2026-10-03T15:45:00.000Z'
		);
		const beirut = { weekday: 7, minute: 10 } as const;
		expect(said(lastTime(beirut, 'Asia/Beirut', at('2026-03-29T12:00:00Z')))).toBe(
			'2026-03-28T22:10:00.000Z'
		);
	});
});
