import { describe, expect, it } from 'vitest';
import { normalSf } from '../distributions/normal';
import golden from '../../../../tests/golden/lognormal.json';
import { relativeError, worstRelativeError } from '../../../../tests/golden/relative-error';
import { addValue, emptyMoments } from '../summary/moments';
import { lognormalMean } from './lognormal-mean';
import { meanGivenExceeded } from './mean-residual';
import { millsRatio } from './mills-ratio';

const logs = golden.x.map(Math.log).reduce(addValue, emptyMoments);
const sd = Math.sqrt(logs.m2 / (logs.n - 1));

describe('log-normal durations against R, 1e-11', () => {
	it('estimates the mean with the interval of Cox', () => {
		const result = lognormalMean(logs) as { mean: number; lower: number; upper: number };
		expect(
			worstRelativeError([
				[logs.mean, golden.log_mean],
				[sd * sd, golden.log_var],
				[Math.exp(logs.mean), golden.geometric_mean],
				[result.mean, golden.lognormal_mean],
				[result.lower, golden.cox_ci95[0]!],
				[result.upper, golden.cox_ci95[1]!]
			])
		).toBeLessThan(1e-11);
	});
	it('expects the total of a call that has reached ten minutes', () => {
		const exceed = normalSf((Math.log(600) - logs.mean) / sd);
		expect(relativeError(exceed, golden.p_exceed_600)).toBeLessThan(1e-11);
		expect(
			relativeError(meanGivenExceeded(logs.mean, sd, 600), golden.mean_given_exceed_600)
		).toBeLessThan(1e-11);
	});
});

describe('log-normal durations far out', () => {
	it('expects the plain mean before anything has elapsed', () => {
		expect(relativeError(meanGivenExceeded(5, 0.5, 1e-9), Math.exp(5.125))).toBeLessThan(1e-12);
	});
	it('stays finite and above the elapsed time where both tails underflow', () => {
		const elapsed = Math.exp(5 + 60 * 0.5);
		const total = meanGivenExceeded(5, 0.5, elapsed);
		expect(total).toBeGreaterThan(elapsed);
		expect(total).toBeLessThan(1.02 * elapsed);
	});
	it('is continuous where the series takes over', () => {
		expect(relativeError(millsRatio(30 + 1e-9), millsRatio(30 - 1e-9))).toBeLessThan(1e-9);
		// Bounds of Gordon (1941): 1/(z + 1/z) < ratio < 1/z.
		for (const z of [1, 5, 29, 31, 100]) {
			expect(millsRatio(z)).toBeGreaterThan(1 / (z + 1 / z));
			expect(millsRatio(z)).toBeLessThan(1 / z);
		}
	});
	it('gives a reason for one value and refuses impossible parameters', () => {
		expect(lognormalMean(addValue(emptyMoments, 1))).toEqual({
			insufficient: 'fewer-than-two-values'
		});
		expect(() => meanGivenExceeded(5, 0, 10)).toThrow(RangeError);
		expect(() => meanGivenExceeded(5, 1, 0)).toThrow(RangeError);
	});
});
