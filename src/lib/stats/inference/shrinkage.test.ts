import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import beta from '../../../../tests/golden/beta_binomial.json';
import rectangle from '../../../../tests/golden/bvn_rectangle.json';
import golden from '../../../../tests/golden/eb_normal.json';
import { holds } from '../../../../tests/golden/holds';
import { worstRelativeError } from '../../../../tests/golden/relative-error';
import { isInsufficient, type Insufficient } from '../insufficient';
import { betaBinomial } from './beta-binomial';
import { betaPosterior } from './beta-posterior';
import { bivariateNormalRectangle } from './bivariate-normal-rectangle';
import { derSimonianLaird } from './dersimonian-laird';
import { normalShrinkage } from './normal-shrinkage';
import { pauleMandel } from './paule-mandel';
import { randomEffects } from './random-effects';
import { remlTau2 } from './reml-tau2';

function given<T>(result: T | Insufficient): T {
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}
const worst = (actual: readonly number[], expected: readonly number[]) =>
	worstRelativeError(expected.map((value, i) => [actual[i]!, value] as const));

describe.each([
	['DL', derSimonianLaird, 1e-12],
	['PM', pauleMandel, 1e-8],
	['REML', remlTau2, 1e-6]
] as const)('random effects with %s against metafor', (name, estimator, tolerance) => {
	it.each(golden.cases)('case %#', (row) => {
		const expected = row[name];
		const tau2 = estimator(row.y, row.v);
		const fit = given(randomEffects(row.y, row.v, tau2));
		const { knappHartung: kh, prediction } = fit;
		expect(
			worst(
				[tau2, fit.mu, fit.se, fit.q, fit.qP, 100 * fit.i2, kh.se, kh.t, kh.p],
				[
					expected.tau2,
					expected.mu,
					expected.se,
					expected.Q,
					expected.Q_p,
					expected.I2,
					expected.knha_se,
					expected.knha_t,
					expected.knha_p
				]
			)
		).toBeLessThan(tolerance);
		expect(
			worst(
				[kh.interval.lower, kh.interval.upper, prediction.lower, prediction.upper],
				[...expected.knha_ci95, ...expected.prediction_interval95]
			)
		).toBeLessThan(tolerance);
		const { units } = normalShrinkage(row.y, row.v, tau2);
		expect(
			worst(
				units.map((u) => u.estimate),
				expected.blup
			)
		).toBeLessThan(tolerance);
		expect(
			worst(
				units.map((u) => u.sd),
				expected.blup_se
			)
		).toBeLessThan(tolerance);
		expect(
			worst(
				units.map((u) => u.shrinkage),
				expected.shrink_B
			)
		).toBeLessThan(tolerance);
	});
});

describe('shrinkage', () => {
	it('never leaves the span between the unit and the mean', () => {
		const y = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 2 });
		holds(
			fc.property(y, fc.double({ min: 0, max: 5, noNaN: true }), (effects, tau2) => {
				const { mu, units } = normalShrinkage(
					effects,
					effects.map((_, i) => 0.1 + (i % 3)),
					tau2
				);
				return units.every(
					(u, i) =>
						u.estimate >= Math.min(mu, effects[i]!) - 1e-12 &&
						u.estimate <= Math.max(mu, effects[i]!) + 1e-12
				);
			})
		);
	});
	it('gives a reason for one unit and zero variance for it', () => {
		expect(randomEffects([1], [1], 0)).toEqual({ insufficient: 'fewer-than-two-units' });
		expect(remlTau2([1], [1])).toBe(0);
		expect(derSimonianLaird([1], [1])).toBe(0);
	});
});

describe('beta-binomial by Kleinman moments against R, 1e-12', () => {
	it('fits the first round and the fixed point', () => {
		for (const [iterate, expected] of [
			[false, beta.moments],
			[true, beta.moments_iterated]
		] as const) {
			const fit = given(betaBinomial(beta.x, beta.n, { iterate }));
			expect(
				worst(
					[fit.p, fit.rhoRaw, fit.rho, fit.alpha, fit.beta],
					[expected.p, expected.rho_raw, expected.rho, expected.alpha, expected.beta]
				)
			).toBeLessThan(1e-12);
		}
	});
	it('gives the posterior of every unit', () => {
		const fit = given(betaBinomial(beta.x, beta.n));
		for (const row of beta.posterior) {
			const unit = betaPosterior(fit, row.x, row.n);
			expect(
				worst(
					[unit.mean, unit.lower, unit.upper, unit.below(0.7)],
					[row.mean, row.lo, row.hi, row['p_below_0.7']]
				)
			).toBeLessThan(1e-12);
			expect(unit.above(0.7)).toBeCloseTo(1 - row['p_below_0.7'], 10);
		}
	});
	it('gives every unit the common rate when they do not differ', () => {
		const fit = given(betaBinomial([5, 5, 5], [10, 10, 10]));
		expect(fit).toMatchObject({ p: 0.5, rho: 0, alpha: Infinity });
		expect(fit.rhoRaw).toBeLessThan(0);
		const unit = betaPosterior(fit, 9, 10);
		expect([unit.mean, unit.above(0.4), unit.below(0.4)]).toEqual([0.5, 1, 0]);
	});
	it('stays finite when no unit has an event and when units are all or nothing', () => {
		const none = given(betaBinomial([0, 0], [10, 20]));
		expect(betaPosterior(none, 0, 10).mean).toBe(0);
		const split = given(betaBinomial([10, 0], [10, 10]));
		expect(split.rho).toBeLessThan(1);
		expect(betaPosterior(split, 10, 10).mean).toBeGreaterThan(0.99);
	});
	it('gives reasons for too little', () => {
		expect(betaBinomial([1], [5])).toEqual({ insufficient: 'fewer-than-two-units' });
		expect(betaBinomial([1, 0], [5, 0])).toEqual({ insufficient: 'fewer-than-two-units' });
		expect(betaBinomial([1, 0], [1, 1])).toEqual({ insufficient: 'single-trials' });
		expect(() => betaBinomial([2], [1])).toThrow(RangeError);
	});
});

describe('bivariate normal rectangle', () => {
	it.each(rectangle.cases)('a $a, b $b, rho $rho within 1e-9', (row) => {
		expect(Math.abs(bivariateNormalRectangle(row.a, row.b, row.rho) - row.prob)).toBeLessThan(1e-9);
	});
	it('is symmetric in the two sides and in the sign of rho', () => {
		const side = fc.double({ min: 0, max: 5, noNaN: true });
		holds(
			fc.property(side, side, fc.double({ min: 0, max: 0.9, noNaN: true }), (a, b, rho) => {
				const one = bivariateNormalRectangle(a, b, rho);
				const pairs = [bivariateNormalRectangle(b, a, rho), bivariateNormalRectangle(a, b, -rho)];
				return pairs.every((other) => Math.abs(one - other) < 2e-9);
			})
		);
	});
	it('knows its limits: no width, no bound, perfect correlation', () => {
		expect(bivariateNormalRectangle(0, 1, 0.3)).toBe(0);
		expect(bivariateNormalRectangle(Infinity, Infinity, 0.3)).toBeCloseTo(1, 12);
		expect(bivariateNormalRectangle(1, 2, 1)).toBeCloseTo(0.6826894921370859, 12);
		expect(bivariateNormalRectangle(1, 2, 0.9999)).toBeCloseTo(0.6826894921370859, 6);
		expect(() => bivariateNormalRectangle(1, 1, 1.5)).toThrow(RangeError);
	});
});
