import { describe, expect, it } from 'vitest';
import { newAgent } from './new-agent';
import { readTenureLabel } from './tenure-label';

describe('tenure label', () => {
	it.each([
		['On Job Training', 0, 0],
		['0-30', 0, 30],
		['31-60', 31, 60],
		[' 61 – 90 days ', 61, 90],
		['>90', 90, Infinity],
		['3-6 months', 90, 180],
		['1 year to 2 years', 365, 730],
		['< 6 months', 0, 180],
		['up to 2 weeks', 0, 14],
		['12+ months', 360, Infinity],
		['2 years and more', 730, Infinity],
		['90+', 90, Infinity]
	])('%s', (label, fromDays, untilDays) => {
		expect(readTenureLabel(label)).toEqual({ fromDays, untilDays });
	});
	it.each(['', 'senior', 'n/a', '2024-01-05', '60-31', 'Tier 2'])(
		'says nothing of tenure: %j',
		(label) => expect(readTenureLabel(label)).toBeNull()
	);
});

describe('new agent', () => {
	const period = { from: 1000, until: 1056 };
	it.each([
		['hired long ago', 500, null, 0],
		['one day under the limit at the middle', 1028 - 179, null, 1],
		['at the limit', 1028 - 180, null, 0],
		['hired in the second half', 1050, null, 1],
		['hired after the period', 1056, null, -1],
		['a date counts more than a label', 500, '0-30', 0],
		['a label under the limit', null, '61-90', 1],
		['an open label', null, '>90', 0],
		['in training', null, 'On Job Training', 1],
		['a label that says nothing', null, 'gold', -1],
		['nothing known', null, null, -1]
	] as const)('%s', (_, hiredDay, tenureLabel, expected) => {
		expect(newAgent({ hiredDay, tenureLabel }, period, 180)).toBe(expected);
	});
});
