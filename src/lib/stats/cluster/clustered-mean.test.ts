import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../tests/golden/holds';
import { isInsufficient } from '../insufficient';
import { clusteredMean } from './clustered-mean';

const of = (values: number[], clusters: number[]) => {
	const found = clusteredMean(values, clusters);
	if (isInsufficient(found)) throw new Error(found.insufficient);
	return found;
};

describe('a mean of clustered values', () => {
	it('is the plain standard error where every value is its own cluster', () => {
		// By hand: squares about the mean 5 add up to 36, 36 / 4 / 5.
		expect(of([2, 4, 4, 5, 10], [0, 1, 2, 3, 4]).variance).toBeCloseTo(1.8, 12);
	});
	it('counts values that always agree once', () => {
		const doubled = of([2, 2, 4, 4, 4, 4, 5, 5, 10, 10], [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
		expect(doubled).toMatchObject({ mean: 5, n: 10, clusters: 5 });
		expect(doubled.variance).toBeCloseTo(1.8, 12);
	});
	it('does not move with a shift, goes with the square of a scale, and does not care for order', () => {
		const rows = fc.array(
			fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 6 })),
			{
				minLength: 12
			}
		);
		holds(
			fc.property(rows, fc.integer({ min: -9, max: 9 }), (rows, shift) => {
				fc.pre(new Set(rows.map(([, cluster]) => cluster)).size > 1);
				const plain = of(
					rows.map(([y]) => y),
					rows.map(([, c]) => c)
				);
				const moved = of(
					[...rows].reverse().map(([y]) => 3 * y + shift),
					[...rows].reverse().map(([, c]) => 7 - c)
				);
				expect(moved.mean).toBeCloseTo(3 * plain.mean + shift, 10);
				expect(moved.variance).toBeCloseTo(9 * plain.variance, 10);
			})
		);
	});
	it('gives a reason for one cluster and none', () => {
		const reason = { insufficient: 'fewer-than-two-clusters' };
		expect(clusteredMean([1, 2], [3, 3])).toEqual(reason);
		expect(clusteredMean([], [])).toEqual(reason);
	});
	it('refuses what is no number', () => {
		expect(() => clusteredMean([1, NaN], [0, 1])).toThrow(RangeError);
		expect(() => clusteredMean([1], [0, 1])).toThrow(RangeError);
	});
});
