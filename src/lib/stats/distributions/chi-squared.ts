import chisquare from '@stdlib/stats-base-dists-chisquare';
import { requirePositive, requireProbability } from './parameter-checks';
import { gammaTails } from './gamma-tails';

/**
 * P(X <= x) for chi-squared with df degrees of freedom (fractions allowed).
 * @throws RangeError when df is not above 0
 */
export function chiSquaredCdf(x: number, df: number): number {
	requirePositive('df', df);
	return gammaTails(df / 2, x / 2).lower;
}

/** P(X > x), the upper tail computed directly. */
export function chiSquaredSf(x: number, df: number): number {
	requirePositive('df', df);
	return gammaTails(df / 2, x / 2).upper;
}

/**
 * The x with P(X <= x) = p.
 * @throws RangeError when p is no probability or df is not above 0
 */
export function chiSquaredQuantile(p: number, df: number): number {
	requireProbability(p);
	requirePositive('df', df);
	return chisquare.quantile(p, df);
}
