import t from '@stdlib/stats-base-dists-t';
import { requirePositive, requireProbability } from './parameter-checks';
import { normalCdf, normalQuantile } from './normal';

/**
 * P(T <= x) for Student's t with df degrees of freedom (fractions allowed, Infinity is normal).
 * @throws RangeError when df is not above 0
 */
export function tCdf(x: number, df: number): number {
	requirePositive('df', df);
	return df === Infinity ? normalCdf(x) : t.cdf(x, df);
}

/** P(T > x), computed as the lower tail at -x so that nothing is lost in 1 - cdf. */
export function tSf(x: number, df: number): number {
	return tCdf(-x, df);
}

/**
 * The x with P(T <= x) = p.
 * @throws RangeError when p is no probability or df is not above 0
 */
export function tQuantile(p: number, df: number): number {
	requireProbability(p);
	requirePositive('df', df);
	return df === Infinity ? normalQuantile(p) : t.quantile(p, df);
}
