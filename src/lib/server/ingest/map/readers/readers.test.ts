import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DurationUnit, readDuration } from './duration';
import { type Decimal, readNumber } from './number';

describe('numbers', () => {
	it.each<[string, Decimal, number | null]>([
		['1.5', '.', 1.5],
		['1,5', ',', 1.5],
		['1,5', '.', null],
		['1.5', ',', null],
		['0,862777778', ',', 0.862777778],
		['1,234.5', '.', 1234.5],
		['1 234,5', ',', 1234.5],
		['1.234.567', ',', 1234567],
		['3,87,16,91,111', '.', null],
		['3,87,16,91,111', ',', null],
		['-0.5', '.', -0.5],
		['.5', '.', 0.5],
		['1e3', '.', 1000],
		['12:3a', '.', null],
		['NaN', '.', null],
		['1.2.3', '.', null],
		['', '.', null],
		['-', '.', null],
		['1e309', '.', Infinity]
	])('%j with decimal sign %s', (text, decimal, expected) => {
		expect(readNumber(text, decimal)).toBe(expected);
	});

	it('never turn text into a silent zero', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 12 }),
				fc.constantFrom<Decimal>('.', ','),
				(text, decimal) => {
					const number = readNumber(text, decimal);
					if (number === 0) expect(text).toMatch(/0/);
					if (number !== null) expect(text).toMatch(/\d/);
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('are read back in both conventions', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(999), (whole, thousandths) => {
				const number = Number(`${whole}.${String(thousandths).padStart(3, '0')}`);
				expect(readNumber(`${whole}.${String(thousandths).padStart(3, '0')}`, '.')).toBe(number);
				expect(readNumber(`${whole},${String(thousandths).padStart(3, '0')}`, ',')).toBe(number);
				expect(readNumber(whole.toLocaleString('en'), '.')).toBe(whole);
			})
		);
	});
});

describe('durations', () => {
	it.each<[string, DurationUnit, number | null]>([
		['166', 's', 166_000],
		['00:02:23', 'clock', 143_000],
		['00:02:58.667', 'clock', 178_667],
		['26:00:00', 'clock', 93_600_000],
		['2:23', 'clock', 143_000],
		['2:23', 'clock-hm', 8_580_000],
		['114.666667', 'min', 6_880_000.02],
		['374894', 'ms', 374_894],
		['00:02:58.667', 'ms', 178_667],
		['00d 00h 02m 10s', 'clock', 130_000],
		['00d 00h 02m 10s', 's', 130_000],
		['0.0016550925925925926', 'day-fraction', 143_000],
		['1.6550925925925926E-3', 'day-fraction', 143_000],
		['-5', 's', -5000],
		['12:3a', 'clock', null],
		['1:75:00', 'clock', null],
		['2:23', 's', null],
		['soon', 's', null],
		['', 'clock', null]
	])('%s as %s', (text, unit, expected) => {
		const ms = readDuration(text, unit);
		if (expected === null) expect(ms).toBeNull();
		else expect(ms).toBeCloseTo(expected, 1);
	});
});
