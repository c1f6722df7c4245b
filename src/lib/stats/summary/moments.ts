import { finite, insufficient, type Insufficient } from '../insufficient';

/** Count, mean and sum of squared deviations from the mean: all that a mean and variance need. */
export type Moments = { readonly n: number; readonly mean: number; readonly m2: number };

/** The moments of no values: adding or merging starts here. */
export const emptyMoments: Moments = { n: 0, mean: 0, m2: 0 };

/** Moments with one more value. Welford (1962), Technometrics 4: 419-420. O(1) */
export function addValue(moments: Moments, x: number): Moments {
	const n = moments.n + 1;
	const delta = x - moments.mean;
	const mean = moments.mean + delta / n;
	return { n, mean, m2: moments.m2 + delta * (x - mean) };
}

/**
 * Moments of two groups together; exact in any grouping up to rounding, so roll-ups of roll-ups
 * agree. Chan, Golub and LeVeque (1979). O(1)
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
	if (a.n === 0) return b;
	if (b.n === 0) return a;
	const n = a.n + b.n;
	const delta = b.mean - a.mean;
	return {
		n,
		mean: a.mean + (delta * b.n) / n,
		m2: a.m2 + b.m2 + (delta * delta * a.n * b.n) / n
	};
}

/** Sample variance m2 / (n - 1); a reason with fewer than two values, or without an end. */
export function variance(moments: Moments): number | Insufficient {
	if (moments.n < 2) return insufficient('fewer-than-two-values');
	return finite(moments.m2 / (moments.n - 1));
}
