import type { Insufficient } from '../insufficient';
import { quantile } from './quantile';
import { sorted } from './sorted';

/** Median of values in any order; a reason when there are none. O(n log n) */
export function median(values: ArrayLike<number>): number | Insufficient {
	return quantile(sorted(values), 0.5);
}
