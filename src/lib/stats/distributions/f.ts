import { betaCdf, betaQuantile } from './beta';
import { requirePositive } from './parameter-checks';

// Each tail takes the beta argument that is small there: 1 - x would lose the digits of a small x.

/**
 * P(F <= f) for the F distribution with d1 and d2 degrees of freedom.
 * @throws RangeError when a degree of freedom is not above 0
 */
export function fCdf(f: number, d1: number, d2: number): number {
	requirePositive('d1', d1);
	requirePositive('d2', d2);
	if (f <= 0) return 0;
	return betaCdf((d1 * f) / (d1 * f + d2), d1 / 2, d2 / 2);
}

/** P(F > f), the upper tail computed directly. */
export function fSf(f: number, d1: number, d2: number): number {
	requirePositive('d1', d1);
	requirePositive('d2', d2);
	if (f <= 0) return 1;
	return betaCdf(d2 / (d1 * f + d2), d2 / 2, d1 / 2);
}

/**
 * The f with P(F <= f) = p.
 * @throws RangeError when p is no probability or a degree of freedom is not above 0
 */
export function fQuantile(p: number, d1: number, d2: number): number {
	requirePositive('d1', d1);
	requirePositive('d2', d2);
	const below = betaQuantile(p, d1 / 2, d2 / 2);
	const above = betaQuantile(1 - p, d2 / 2, d1 / 2);
	return (d2 * below) / (d1 * above);
}
