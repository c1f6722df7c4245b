import { at } from '../at';
import { finite, insufficient, type Insufficient } from '../insufficient';

/**
 * Quantile by linear interpolation between order statistics at (n - 1) p ("type 7", the default
 * of R and NumPy; Hyndman and Fan 1996). O(1)
 * @param sorted values, smallest first
 * @param p between 0 and 1
 * @returns a reason when there are no values
 * @throws RangeError when p is outside [0, 1]
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | Insufficient {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile needs p in [0, 1], not ${p}`);
	if (sorted.length === 0) return insufficient('no-values');
	// Sorting puts what is no number last.
	if (Number.isNaN(at(sorted, sorted.length - 1))) return insufficient('not-finite');
	const place = (sorted.length - 1) * p;
	const below = Math.floor(place);
	const low = at(sorted, below);
	if (below === place) return finite(low);
	return finite(low + (place - below) * (at(sorted, below + 1) - low));
}
