import { describe, expect, it } from 'vitest';
import { DEFAULT_SENIORITY_BANDS, DEFAULT_SHIFTS } from '$lib/domain/site';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { clockText, hoursText, minuteOf, readHours } from './clock-text';
import type { FormValues } from './form-values';
import { readBandsForm, readShiftsForm } from './read-shifts-form';
import { readSiteForm } from './read-site-form';
import { readThresholdsForm } from './read-thresholds-form';
import { thresholdGroups } from './threshold-words';

const form = (values: Record<string, string | string[]>): FormValues => ({
	text: (name) => [values[name] ?? ''].flat()[0] ?? '',
	all: (name) => [values[name] ?? []].flat()
});

describe('times of day', () => {
	it('are written and read back, the end of the day too', () => {
		for (const minute of [0, 5, 510, 1439, 1440]) expect(minuteOf(clockText(minute))).toBe(minute);
		for (const wrong of ['24:01', '8', '08:60', '8.30', 'noon']) expect(minuteOf(wrong)).toBeNull();
	});
	it('make opening hours: none, one period or several, in order', () => {
		expect(readHours('')).toEqual([]);
		const day = [
			{ from: 480, until: 720 },
			{ from: 780, until: 1440 }
		];
		expect(readHours(hoursText(day))).toEqual(day);
		expect(readHours('8:00 - 12:00')).toEqual([{ from: 480, until: 720 }]);
		for (const wrong of ['8-12', '12:00-08:00', '08:00-12:00, 11:00-13:00', '08:00'])
			expect(readHours(wrong), wrong).toBeNull();
	});
});

describe('the site', () => {
	const right = {
		...{ name: 'Riga', zone: 'Europe/Riga', weekStart: '1', weekend: ['6', '7'] },
		...{ csatTarget: '4,2', alwaysOpen: 'yes' }
	};
	it('is read as stated', () => {
		expect(readSiteForm(form(right))).toEqual({
			value: {
				...{ name: 'Riga', zone: 'Europe/Riga', weekStart: 1, weekend: [6, 7] },
				...{ openingHours: null, csatTarget: 4.2, keepComments: false }
			}
		});
	});
	it('refuses what cannot be, each with a sentence', () => {
		const wrong = readSiteForm(
			form({ name: ' ', zone: 'Mars/Base', weekStart: '9', csatTarget: '7', hours1: 'open' })
		);
		expect(Object.keys('errors' in wrong ? wrong.errors : {}).sort()).toEqual(
			['csatTarget', 'hours1', 'name', 'weekStart', 'zone'].sort()
		);
		const free = readSiteForm(form({ ...right, weekend: ['1', '2', '3', '4', '5', '6', '7'] }));
		expect('errors' in free && free.errors.weekend).toMatch(/working day/);
	});
});

describe('shifts', () => {
	const rows = (shifts: readonly [string, string, string][]) =>
		readShiftsForm(
			form({
				name: shifts.map(([name]) => name),
				from: shifts.map(([, from]) => from),
				until: shifts.map(([, , until]) => until)
			})
		);
	it('are read back as shown; empty lines are left away', () => {
		const shown = DEFAULT_SHIFTS.map(
			({ name, from, until }) =>
				[name, clockText(from), clockText(until)] as [string, string, string]
		);
		expect(rows([...shown, ['', '', '']])).toEqual({ value: DEFAULT_SHIFTS });
		expect(rows([])).toEqual({ value: [] });
	});
	it('may go past midnight, but never overlap', () => {
		expect(
			rows([
				['Night', '22:00', '06:00'],
				['Day', '06:00', '22:00']
			])
		).toHaveProperty('value');
		const wrong = rows([
			['Night', '22:00', '06:30'],
			['Day', '06:00', '22:00']
		]);
		expect('errors' in wrong && wrong.errors.name1).toBe('It overlaps with Night.');
		expect(rows([['A', '06:00', '06:00']])).toHaveProperty('errors');
		expect(rows([['A', 'six', '07:00']])).toHaveProperty('errors');
		expect(
			rows([
				['A', '06:00', '07:00'],
				['A', '08:00', '09:00']
			])
		).toHaveProperty('errors');
	});
});

describe('tenure bands', () => {
	const rows = (bands: readonly [string, string][]) =>
		readBandsForm(form({ name: bands.map(([name]) => name), fromDays: bands.map(([, d]) => d) }));
	it('are put in order and begin with the first day', () => {
		const shown = DEFAULT_SENIORITY_BANDS.map(({ name, fromDays }) => [name, String(fromDays)]);
		expect(rows((shown as [string, string][]).reverse())).toEqual({
			value: DEFAULT_SENIORITY_BANDS
		});
		expect(rows([['new', '30']])).toHaveProperty('errors.bands');
		expect(
			rows([
				['new', '0'],
				['old', '0']
			])
		).toHaveProperty('errors.bands');
		expect(rows([])).toHaveProperty('errors.bands');
		expect(rows([['new', '-1']])).toHaveProperty('errors');
	});
});

describe('thresholds', () => {
	const all = thresholdGroups().flatMap(({ thresholds }) => thresholds);
	it('are all there, each once, the default within its bounds', () => {
		expect(all.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_THRESHOLDS).sort());
		for (const { key, least, most } of all) {
			expect(DEFAULT_THRESHOLDS[key], key).toBeGreaterThanOrEqual(least);
			expect(DEFAULT_THRESHOLDS[key], key).toBeLessThanOrEqual(most);
		}
	});
	it('keep only what differs from the default', () => {
		const read = readThresholdsForm(form({ longZ: '3', longRatio: '5,5', rushedZ: '−2.5' }));
		expect(read).toEqual({ value: { longRatio: 5.5, rushedZ: -2.5 } });
		expect(readThresholdsForm(form({ longZ: '' }))).toEqual({ value: {} });
	});
	it('refuse what is no number or out of bounds', () => {
		for (const wrong of [
			{ longZ: 'three' },
			{ longZ: '0' },
			{ reviewDays: '30.5' },
			{ longZ: '1e9' }
		])
			expect(readThresholdsForm(form(wrong as never))).toHaveProperty('errors');
	});
});
