import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import { daysText, readDays } from './asked-days';

const [first, last] = [dayNumber('2026-11-01')!, dayNumber('2026-11-08')!];
const read = (text: string) => readDays(new URLSearchParams(text));

describe('readDays', () => {
	it('takes the last day as a field, as an interval and as the day after it', () => {
		const days = { from: first, until: last + 1 };
		expect(read('from=2026-11-01&last=2026-11-08')).toEqual(days);
		expect(read('from=2026-11-01%2F2026-11-08')).toEqual(days);
		expect(read('from=2026-11-01&to=2026-11-09')).toEqual(days);
	});

	it('takes the last day of a field before the one of an older address', () => {
		expect(read('from=2026-11-01&last=2026-11-08&to=2026-12-01').until).toBe(last + 1);
		expect(read('from=2026-11-01&last=&to=2026-11-09').until).toBe(last + 1);
	});

	it('leaves out what is no day of the calendar', () => {
		expect(read('from=2026-02-30&last=2026-13-01')).toEqual({});
		expect(read('from=all')).toEqual({});
		expect(read('')).toEqual({});
	});
});

describe('daysText', () => {
	it('is read back as it was written, with either side open', () => {
		for (const days of [
			{ from: first, until: last + 1 },
			{ from: first, until: undefined },
			{ from: undefined, until: last + 1 }
		])
			expect(readDays(new URLSearchParams({ from: daysText(days) }))).toEqual(days);
		expect(daysText({})).toBe('');
	});
});
