import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/eb_normal.json';
import { holds } from '../../../../tests/golden/holds';
import matched from '../../../../tests/golden/swing_matched.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { pauleMandel } from './paule-mandel';

const effects = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
	minLength: 2,
	maxLength: 20
});

describe('Paule-Mandel variance between units', () => {
	it.each(golden.cases)('agrees with metafor to 1e-8 (case %#)', ({ y, v, PM }) => {
		expect(relativeError(pauleMandel(y, v), PM.tau2)).toBeLessThan(1e-8);
	});
	it('agrees with the matched swings of five data sets to 1e-7', () => {
		for (const { expected } of matched.cases)
			expect(relativeError(pauleMandel(expected.d, expected.v), expected.tau2)).toBeLessThan(1e-7);
	});
	it('solves the generalised Q equation or gives 0 where Q(0) is already small', () => {
		holds(
			fc.property(effects, (y) => {
				const v = y.map((_, i) => 0.1 + (i % 4) / 3);
				const q = (tau2: number) => {
					const w = v.map((x) => 1 / (x + tau2));
					const sum = w.reduce((a, b) => a + b, 0);
					const mu = w.reduce((a, b, i) => a + b * y[i]!, 0) / sum;
					return w.reduce((a, b, i) => a + b * (y[i]! - mu) ** 2, 0);
				};
				const tau2 = pauleMandel(y, v);
				if (tau2 === 0) return q(0) <= y.length - 1 + 1e-9;
				return Math.abs(q(tau2) - (y.length - 1)) < 1e-9 * y.length;
			})
		);
	});
	it('grows with the square of the unit', () => {
		const y = [0.1, 0.9, -0.4, 2];
		const v = [0.01, 0.04, 0.02, 0.1];
		const minutes = pauleMandel(y, v);
		const seconds = pauleMandel(
			y.map((x) => 60 * x),
			v.map((x) => 3600 * x)
		);
		expect(relativeError(seconds, 3600 * minutes)).toBeLessThan(1e-12);
	});
	it('takes the variance of the effects where every sampling variance is zero', () => {
		expect(pauleMandel([1, 2, 3], [0, 0, 0])).toBeCloseTo(1, 10);
		expect(pauleMandel([2, 2, 2], [0, 0, 0])).toBe(0);
	});
	it('gives 0 for fewer than two units', () => {
		expect(pauleMandel([], [])).toBe(0);
		expect(pauleMandel([3], [1])).toBe(0);
	});
	it('refuses unequal lengths and negative variances', () => {
		expect(() => pauleMandel([1, 2], [1])).toThrow(RangeError);
		expect(() => pauleMandel([1, 2], [1, -1])).toThrow(RangeError);
	});
});
