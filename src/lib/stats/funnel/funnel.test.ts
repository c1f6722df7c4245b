import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/funnel.json';
import { worstRelativeError } from '../../../../tests/golden/relative-error';
import { garwood } from '../inference/garwood';
import { isInsufficient } from '../insufficient';
import { funnelLimits } from './limits';
import { overDispersion } from './over-dispersion';

const worst = (actual: readonly number[], expected: readonly number[]) =>
	worstRelativeError(expected.map((value, i) => [actual[i]!, value] as const));

describe.each([
	['proportions', golden.proportion],
	['log times', golden.log_time]
])('over-dispersed funnel of %s against R, 1e-12', (_, row) => {
	const result = overDispersion(row.y, row.s, row.theta0, row.winsor);
	if (isInsufficient(result)) throw new Error(result.insufficient);
	it('measures the over-dispersion', () => {
		expect(worst(result.z, row.z)).toBeLessThan(1e-12);
		expect(worst(result.winsorLimits, row.winsor_limits)).toBeLessThan(1e-12);
		expect(worst([result.phi, result.tau2], [row.phi, row.tau2])).toBeLessThan(1e-12);
	});
	it('judges each unit against it', () => {
		expect(worst(result.zAdditive, row.z_od_additive)).toBeLessThan(1e-12);
		expect(worst(result.pAdditive, row.p_od)).toBeLessThan(1e-12);
		expect(worst(result.zMultiplicative, row.z_od_multiplicative)).toBeLessThan(1e-12);
	});
	it('draws the limits', () => {
		for (const [level, expected] of [
			[0.95, row.limits95],
			[0.998, row.limits998]
		] as const) {
			const lines = row.s.map((s) => funnelLimits(row.theta0, s, result.tau2, level));
			expect(
				worst(
					lines.map((l) => l.lower),
					expected.lo
				)
			).toBeLessThan(1e-12);
			expect(
				worst(
					lines.map((l) => l.upper),
					expected.hi
				)
			).toBeLessThan(1e-12);
		}
	});
});

describe('over-dispersion at its edges', () => {
	it('adds nothing where units agree better than chance', () => {
		const calm = overDispersion([1, 1.1, 0.9, 1], [1, 1, 1, 1], 1);
		expect(calm).toMatchObject({ tau2: 0 });
		if (!isInsufficient(calm)) expect(calm.zMultiplicative).toEqual(calm.z);
	});
	it('gives a reason for one unit and refuses a zero standard error', () => {
		expect(overDispersion([1], [1], 0)).toEqual({ insufficient: 'fewer-than-two-units' });
		expect(() => overDispersion([1, 2], [1, 0], 0)).toThrow(RangeError);
	});
});

it('gives exact Poisson intervals as R does, 1e-12', () => {
	const { expected, observed, lo95, hi95 } = golden.poisson_exact_limits;
	const intervals = observed.map((count) => garwood(count));
	expect(expected).toHaveLength(observed.length);
	expect(
		worst(
			intervals.map((i) => i.lower),
			lo95
		)
	).toBeLessThan(1e-12);
	expect(
		worst(
			intervals.map((i) => i.upper),
			hi95
		)
	).toBeLessThan(1e-12);
});
