import gammaln from '@stdlib/math-base-special-gammaln';
import { insufficient, type Insufficient } from '../insufficient';
import type { Moments } from '../summary/moments';

/** Differences of means in pooled standard deviations. */
export type StandardisedDifference = {
	/** Cohen's d, biased upwards in small samples */
	d: number;
	/** exact small-sample correction J */
	correction: number;
	/** Hedges' g = J d and its sampling variance */
	g: number;
	variance: number;
};

/**
 * Cohen's d and Hedges' g of a - b with the exact correction J = Gamma(m/2) / (sqrt(m/2)
 * Gamma((m-1)/2)), m = n1 + n2 - 2. Hedges (1981); as `escalc("SMD")` in metafor. O(1)
 * @returns a reason with fewer than four values in all, an empty group or no variation
 */
export function hedgesG(a: Moments, b: Moments): StandardisedDifference | Insufficient {
	const m = a.n + b.n - 2;
	if (a.n < 1 || b.n < 1 || m < 2) return insufficient('too-few-values');
	const sd = Math.sqrt((a.m2 + b.m2) / m);
	if (!Number.isFinite(a.mean + b.mean + sd)) return insufficient('not-finite');
	if (!(sd > 0)) return insufficient('no-variation');
	const d = (a.mean - b.mean) / sd;
	const correction = Math.exp(gammaln(m / 2) - gammaln((m - 1) / 2)) / Math.sqrt(m / 2);
	const g = correction * d;
	return { d, correction, g, variance: 1 / a.n + 1 / b.n + (g * g) / (2 * (a.n + b.n)) };
}
