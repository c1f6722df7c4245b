import { describe, expect, it } from 'vitest';
import { csatScore, type CsatScale } from './survey';

const scores = (scale: CsatScale, ...raw: number[]) => raw.map((value) => csatScore(value, scale));

describe('the score from 1 to 5', () => {
	it('is the score itself on a scale to 5', () => {
		expect(scores(5, 1, 2, 3, 4, 5)).toEqual([1, 2, 3, 4, 5]);
	});
	it('is 1 + round(4 raw / scale) on the scales to 10 and 100', () => {
		expect(scores(10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).toEqual([1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5]);
		expect(scores(100, 0, 12, 13, 37, 38, 62, 63, 87, 88, 100)).toEqual([
			1, 1, 2, 2, 3, 3, 4, 4, 5, 5
		]);
	});
	it('is null outside the scale', () => {
		expect(scores(5, 0, 0.9, 5.1, 6, -1)).toEqual([null, null, null, null, null]);
		expect(scores(10, -0.1, 10.1)).toEqual([null, null]);
		expect(scores(100, -1, 101, NaN, Infinity)).toEqual([null, null, null, null]);
	});
});
