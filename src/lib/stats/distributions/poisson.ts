import { requirePositive } from './parameter-checks';
import { gammaTails } from './gamma-tails';

/**
 * P(X <= k) for a Poisson count with the given mean.
 * @throws RangeError when the mean is not above 0
 */
export function poissonCdf(k: number, mean: number): number {
	requirePositive('mean', mean);
	return k < 0 ? 0 : gammaTails(Math.floor(k) + 1, mean).upper;
}

/** P(X >= k), k included: how surprising it is to count so many. Upper tail computed directly. */
export function poissonAtLeast(k: number, mean: number): number {
	requirePositive('mean', mean);
	return k <= 0 ? 1 : gammaTails(Math.ceil(k), mean).lower;
}
