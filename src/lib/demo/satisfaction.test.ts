import { describe, expect, it } from 'vitest';
import { expectedScore, scoreOf } from './satisfaction';

describe('satisfaction on the latent scale', () => {
	it('gives 6, 5, 10, 25 and 54 % of the scores, 4.16 on average', () => {
		expect(expectedScore(0)).toBeCloseTo(0.06 + 0.1 + 0.3 + 1 + 2.7, 2);
	});
	it('ends at the ends of the scale', () => {
		expect([scoreOf(-9), scoreOf(9)]).toEqual([1, 5]);
		expect(expectedScore(-9)).toBeCloseTo(1, 6);
		expect(expectedScore(9)).toBeCloseTo(5, 6);
	});
	it('is rounded down at a cut', () => {
		expect([scoreOf(-0.1), scoreOf(-0.0999)]).toEqual([4, 5]);
	});
});
