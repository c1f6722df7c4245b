import betainc from '@stdlib/math-base-special-betainc';
import beta from '@stdlib/stats-base-dists-beta';
import { requirePositive, requireProbability } from './parameter-checks';

function tail(x: number, a: number, b: number, upper: boolean): number {
	requirePositive('a', a);
	requirePositive('b', b);
	return betainc(Math.min(1, Math.max(0, x)), a, b, true, upper);
}

/**
 * P(X <= x) for the beta distribution with shapes a and b.
 * @throws RangeError when a shape is not above 0
 */
export function betaCdf(x: number, a: number, b: number): number {
	return tail(x, a, b, false);
}

/** P(X > x), the upper tail computed directly. */
export function betaSf(x: number, a: number, b: number): number {
	return tail(x, a, b, true);
}

/**
 * The x with P(X <= x) = p.
 * @throws RangeError when p is no probability or a shape is not above 0
 */
export function betaQuantile(p: number, a: number, b: number): number {
	requireProbability(p);
	requirePositive('a', a);
	requirePositive('b', b);
	return beta.quantile(p, a, b);
}
