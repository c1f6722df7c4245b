import { describe, expect, it } from 'vitest';
import { tenureWords } from './tenure-words';

describe('tenureWords', () => {
	it('says days, then months, then years', () => {
		expect([1, 60, 61, 200, 730, 731, 4000].map((days) => tenureWords(100, 100 + days))).toEqual([
			...['1 day', '60 days', '2 months', '6 months', '23 months', '2 years', '10 years']
		]);
		expect(tenureWords(100, 100)).toBe('0 days');
	});

	it('does not guess', () => {
		expect(tenureWords(null, 100)).toBeNull();
		expect(tenureWords(101, 100)).toBe('not yet begun');
	});
});
