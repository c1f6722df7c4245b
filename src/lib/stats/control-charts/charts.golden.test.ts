import { describe, expect, it } from 'vitest';
import changePoint from '../../../../tests/golden/changepoint.json';
import hold from '../../../../tests/golden/change_hold.json';
import fiellerGolden from '../../../../tests/golden/fieller.json';
import golden from '../../../../tests/golden/ewma_cusum.json';
import laneyGolden from '../../../../tests/golden/laney.json';
import siegmund from '../../../../tests/golden/arl_siegmund.json';
import { relativeError, worstRelativeError } from '../../../../tests/golden/relative-error';
import { fieller } from '../inference/fieller';
import { isInsufficient, type Insufficient } from '../insufficient';
import { siegmundArl, siegmundThreshold } from './arl-siegmund';
import { cusum } from './cusum';
import { ewma } from './ewma';
import { laneyP, laneyU } from './laney';
import { optimalPartition } from './optimal-partition';
import { stepNoise } from './step-noise';
import { stepWeights } from './step-weights';

function given<T>(result: T | Insufficient): T {
	if (isInsufficient(result)) throw new Error(result.insufficient);
	return result;
}
const worst = (actual: readonly number[], expected: readonly number[]) =>
	worstRelativeError(expected.map((value, i) => [actual[i]!, value] as const));
/** Sums that end at zero are rounding noise in one language and exact in the other. */
const worstAbsolute = (actual: readonly number[], expected: readonly number[]) =>
	Math.max(...expected.map((value, i) => Math.abs(actual[i]! - value)));

describe('CUSUM and EWMA against spc in R, 1e-12', () => {
	it('runs both sums of the CUSUM and finds the first signal', () => {
		const { k, h, plus, minus, first_signal_plus } = golden.cusum;
		const run = cusum(golden.series, { k, h, reset: false });
		expect(worstAbsolute(run.plus, plus)).toBeLessThan(1e-12);
		expect(worstAbsolute(run.minus, minus)).toBeLessThan(1e-12);
		expect(run.signals.find((s) => s.direction === 1)?.index).toBe(first_signal_plus - 1);
	});
	it('starts ahead with the fast initial response', () => {
		const { head_start, plus, minus } = golden.cusum.fir;
		const plan = { k: golden.cusum.k, h: golden.cusum.h, headStart: head_start, reset: false };
		const run = cusum(golden.series, plan);
		expect(worstAbsolute(run.plus, plus)).toBeLessThan(1e-12);
		expect(worstAbsolute(run.minus, minus)).toBeLessThan(1e-12);
	});
	it('smooths with growing limits', () => {
		const { lambda, L, z, limit_exact, limit_asymptotic, first_signal_exact } = golden.ewma;
		const run = ewma(golden.series, { lambda, width: L });
		expect(worstAbsolute(run.values, z)).toBeLessThan(1e-12);
		expect(worst(run.limits, limit_exact)).toBeLessThan(1e-12);
		expect(relativeError(run.longRunLimit, limit_asymptotic)).toBeLessThan(1e-12);
		expect(run.signals[0]).toBe(first_signal_exact - 1);
	});
});

describe('Siegmund run lengths, 1e-10', () => {
	it.each(siegmund.cases)('h $h, k $k, mu $mu', (row) => {
		expect(
			relativeError(siegmundArl(row.h, row.k, row.mu), row.one_sided_arl_siegmund)
		).toBeLessThan(1e-10);
	});
	it.each(siegmund.solve_h)('threshold for $one_sided_arl0 at k $k', (row) => {
		expect(
			relativeError(siegmundThreshold(row.one_sided_arl0, row.k), row.h_siegmund)
		).toBeLessThan(1e-10);
	});
	it('is continuous where drift and allowance cancel', () => {
		expect(siegmundArl(5, 0.5, 0.5 + 1e-9)).toBeCloseTo(siegmundArl(5, 0.5, 0.5), 5);
		const edge = 0.5 - 0.005 / 6.166;
		expect(siegmundArl(5, 0.5, edge - 1e-9)).toBeCloseTo(siegmundArl(5, 0.5, edge + 1e-9), 4);
	});
	it('needs no threshold for very frequent alarms and refuses nonsense', () => {
		expect(siegmundThreshold(1.5, 0.5)).toBe(0);
		expect(() => siegmundThreshold(1, 0.5)).toThrow(RangeError);
		expect(() => siegmundThreshold(100, Number.NaN)).toThrow(RangeError);
	});
});

describe('Laney charts against R, 1e-12', () => {
	const rows = [
		['P', laneyP, laneyGolden.p_prime],
		['U', laneyU, laneyGolden.u_prime]
	] as const;
	it.each(rows)("%s'", (_, chart, row) => {
		const exactD2 = 2 / Math.sqrt(Math.PI);
		for (const [d2, expected] of [
			[1.128, row['with_1.128']],
			[exactD2, row.with_d2_exact]
		] as const) {
			const result = given(chart(row.x, row.n, d2));
			expect(relativeError(result.centre, row.center)).toBeLessThan(1e-12);
			expect(worst(result.sd, row.sd)).toBeLessThan(1e-12);
			expect(worst(result.z, row.z)).toBeLessThan(1e-12);
			expect(relativeError(result.sigmaZ, expected.sigma_z)).toBeLessThan(1e-12);
			expect(worst(result.lower, expected.lcl)).toBeLessThan(1e-12);
			expect(worst(result.upper, expected.ucl)).toBeLessThan(1e-12);
		}
	});
	it('gives a reason for one subgroup and for nothing but events', () => {
		expect(laneyP([1], [10])).toEqual({ insufficient: 'fewer-than-two-values' });
		expect(laneyP([10, 20], [10, 20])).toEqual({ insufficient: 'no-variation' });
		expect(laneyU([0, 0], [10, 20])).toEqual({ insufficient: 'no-variation' });
		expect(() => laneyP([1, 1], [10, 0])).toThrow(RangeError);
	});
});

describe('steps in a series', () => {
	it('finds the exact partitions of R: indices exact, objective 1e-9', () => {
		const { y, min_segment } = changePoint;
		const ones = y.map(() => 1);
		for (const plan of [changePoint.penalty_3logn, changePoint.penalty_2logn]) {
			const found = optimalPartition(y, ones, plan.beta, min_segment);
			// R gives the last value of each stretch, counted from 1: our first of the next, from 0.
			expect(found.changes).toEqual(plan.cp);
			expect(relativeError(found.cost, plan.objective)).toBeLessThan(1e-9);
		}
	});
	it.each(hold.cases)('measures the noise and dates the steps of $id', (row) => {
		const noise = given(stepNoise(row.y));
		expect(Math.abs(noise.phi - row.phi)).toBeLessThan(1e-9);
		expect(relativeError(noise.gamma0, row.gamma0)).toBeLessThan(1e-9);
		expect(relativeError(noise.longRunVariance, row.long_run_variance)).toBeLessThan(1e-9);
		const weights = stepWeights(row.n, row.sigma2, noise.gamma0);
		expect(worst(weights, row.weights)).toBeLessThan(1e-9);
		const unit = Math.log(row.y.length) * noise.longRunVariance;
		expect(optimalPartition(row.y, weights, 3 * unit, 7).changes).toEqual(row.changes_3logT);
		expect(optimalPartition(row.y, weights, 4 * unit, 7).changes).toEqual(row.changes_4logT);
	});
	it('gives Fieller intervals to 1e-12 and a reason when unbounded', () => {
		for (const row of fiellerGolden.cases) {
			const ratio = { a: row.a, b: row.b, varA: row.var_a, varB: row.var_b, cov: row.cov };
			const result = fieller(ratio, row.t);
			if (row.ci === null) {
				expect(result).toEqual({ insufficient: 'denominator-indistinguishable-from-zero' });
				continue;
			}
			const { lower, upper, g } = given(result);
			expect(worst([lower, upper, g], [...row.ci, row.g])).toBeLessThan(1e-12);
		}
	});
});
