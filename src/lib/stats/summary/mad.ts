import { isInsufficient, type Insufficient } from '../insufficient';
import { median } from './median';

/** R's `mad` constant: makes the scaled MAD estimate sigma for normal data. */
export const MAD_TO_SIGMA = 1.4826;

/**
 * Median absolute deviation from the median, unscaled; a reason when there are no values.
 * Multiply by MAD_TO_SIGMA for a standard deviation. Hampel (1974). O(n log n)
 */
export function mad(values: ArrayLike<number>): number | Insufficient {
	const centre = median(values);
	if (isInsufficient(centre)) return centre;
	return median(Float64Array.from(values, (x) => Math.abs(x - centre)));
}
