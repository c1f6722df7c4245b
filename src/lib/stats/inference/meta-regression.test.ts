import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/swing_between.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { isInsufficient } from '../insufficient';
import { metaRegression } from './meta-regression';

function fit(y: number[], v: number[], x: number[]) {
	const result = metaRegression(y, v, x);
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}

describe('random-effects meta-regression', () => {
	it.each(golden.cases)('agrees with metafor (PM, knha) to 1e-8: $id', (row) => {
		const kept = row.agent_n.flatMap((n, i) => (n >= 20 ? [i] : []));
		const result = fit(
			kept.map((i) => row.agent_adjusted_mean[i]!),
			kept.map((i) => row.sigma2 / row.agent_n[i]!),
			kept.map((i) => row.agent_level[i]!)
		);
		expect(result.df).toBe(row.expected.df);
		expect(relativeError(result.slope, row.expected.beta)).toBeLessThan(1e-8);
		expect(relativeError(result.slopeSe, row.expected.se)).toBeLessThan(1e-8);
		expect(relativeError(result.tau2, row.expected.tau2)).toBeLessThan(1e-8);
	});
	it('finds an exact line with no variance left over', () => {
		const x = [0, 1, 2, 5];
		const result = fit(
			x.map((value) => 3 - 2 * value),
			[1, 2, 1, 4],
			x
		);
		expect(result.slope).toBeCloseTo(-2, 12);
		expect(result.intercept).toBeCloseTo(3, 12);
		expect(result.tau2).toBe(0);
		expect(result.slopeSe).toBeLessThan(1e-12);
	});
	it('moves only the intercept when every outcome shifts', () => {
		const y = [0.2, 0.5, 0.1, 0.9, 0.7];
		const v = [0.01, 0.02, 0.01, 0.03, 0.02];
		const x = [0, 0, 1, 1, 1];
		const base = fit(y, v, x);
		const shifted = fit(
			y.map((value) => value + 10),
			v,
			x
		);
		expect(shifted.slope).toBeCloseTo(base.slope, 10);
		expect(shifted.tau2).toBeCloseTo(base.tau2, 10);
		expect(shifted.intercept).toBeCloseTo(base.intercept + 10, 10);
	});
	it('gives a reason for two units or a constant moderator', () => {
		expect(metaRegression([1, 2], [1, 1], [0, 1])).toEqual({
			insufficient: 'fewer-than-three-units'
		});
		expect(metaRegression([1, 2, 3], [1, 1, 1], [1, 1, 1])).toEqual({
			insufficient: 'constant-moderator'
		});
	});
	it('refuses unequal lengths', () => {
		expect(() => metaRegression([1, 2, 3], [1, 1], [0, 1, 1])).toThrow(RangeError);
	});
});
