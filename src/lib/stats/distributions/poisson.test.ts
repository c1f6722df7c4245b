import gammaln from '@stdlib/math-base-special-gammaln';
import erfc from '@stdlib/math-base-special-erfc';
import poisson from '@stdlib/stats-base-dists-poisson';
import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/distributions.json';
import { worstRelativeError } from '../../../../tests/golden/relative-error';
import { gammaTails } from './gamma-tails';
import { poissonAtLeast, poissonCdf } from './poisson';

describe('Poisson tails', () => {
	it('agree with @stdlib below and sum the probabilities above', () => {
		for (const mean of [0.1, 3, 40]) {
			for (const k of [0, 1, 5, 60]) {
				expect(poissonCdf(k, mean)).toBeCloseTo(poisson.cdf(k, mean), 12);
				const above = Array.from({ length: 200 }, (_, i) => poisson.pmf(k + i, mean));
				const sum = above.reverse().reduce((total, p) => total + p, 0);
				expect(worstRelativeError([[poissonAtLeast(k, mean), sum]])).toBeLessThan(1e-11);
			}
		}
	});
	it('know the edges', () => {
		expect([poissonCdf(-1, 2), poissonAtLeast(0, 2), poissonAtLeast(-3, 2)]).toEqual([0, 1, 1]);
		expect(() => poissonCdf(1, 0)).toThrow(RangeError);
	});
});

describe('special functions underneath, 1e-12 of 60 digits', () => {
	it('ln gamma and complementary error function', () => {
		const worst = worstRelativeError([
			...golden.gamma_ln.map((r) => [gammaln(r.x), r.lgamma] as const),
			...golden.erf.map((r) => [erfc(r.x), r.erfc] as const)
		]);
		expect(worst).toBeLessThan(1e-12);
	});
	it('incomplete gamma of large shapes stays at one in total and near a half at its mean', () => {
		for (const a of [1e3, 1e5, 1e7]) {
			const { lower, upper } = gammaTails(a, a);
			expect(lower + upper).toBeCloseTo(1, 13);
			// DiDonato and Morris: P(a, a) = 1/2 + 1/(3 sqrt(2 pi a)) + ...
			expect(lower).toBeCloseTo(0.5 + 1 / (3 * Math.sqrt(2 * Math.PI * a)), 6);
		}
	});
});
