import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/beta_binomial_limits.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { betaBinomialLimits } from './beta-binomial-limits';

const prior = (p: number, rho: number) => {
	const precision = rho > 0 ? 1 / rho - 1 : Infinity;
	return { p, rho, alpha: p * precision, beta: (1 - p) * precision };
};

describe('limits of a funnel of rare events', () => {
	it('are the interpolated quantiles of SciPy, 1e-6', () => {
		for (const { p, rho, n, level, lower, upper } of golden.rows) {
			const limits = betaBinomialLimits(prior(p, rho), n, level);
			expect(relativeError(limits.upper, upper)).toBeLessThan(1e-6);
			expect(relativeError(limits.lower, lower)).toBeLessThan(1e-6);
		}
	});
	it('narrow with the number of trials, and with the level', () => {
		const width = (n: number, level: number) => {
			const { lower, upper } = betaBinomialLimits(prior(0.01, 0.001), n, level);
			return upper - lower;
		};
		expect(width(2000, 0.95)).toBeLessThan(width(500, 0.95));
		expect(width(500, 0.95)).toBeLessThan(width(500, 0.998));
	});
	it('run on where hundreds of events are expected', () => {
		const { lower, upper } = betaBinomialLimits(prior(0.1, 0), 10_000, 0.95);
		expect(lower).toBeCloseTo(0.1 - 1.96 * 0.003, 4);
		expect(upper).toBeCloseTo(0.1 + 1.96 * 0.003, 4);
	});
	it('are the rate itself where nobody or everybody has an event', () => {
		expect(betaBinomialLimits(prior(0, 0), 50, 0.95)).toEqual({ lower: 0, upper: 0 });
		expect(betaBinomialLimits(prior(1, 0), 50, 0.95)).toEqual({ lower: 1, upper: 1 });
	});
	it('refuse what is no number of trials and no level', () => {
		for (const n of [0, -1, 2.5, NaN, Infinity])
			expect(() => betaBinomialLimits(prior(0.1, 0), n, 0.95)).toThrow(RangeError);
		for (const level of [0, 1, NaN])
			expect(() => betaBinomialLimits(prior(0.1, 0), 10, level)).toThrow(RangeError);
	});
});
