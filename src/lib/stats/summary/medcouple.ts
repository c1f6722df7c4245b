import { at } from '../at';
import { insufficient, isInsufficient, type Insufficient } from '../insufficient';
import { median } from './median';
import { sorted } from './sorted';

/**
 * Medcouple, a robust skewness between -1 and 1: the median over pairs (low <= median <= high) of
 * ((high - median) - (median - low)) / (high - low). Pairs of values equal to the median take
 * -1, 0 or 1 by their order. Brys, Hubert and Struyf (2004). Even numbers of pairs average the
 * two middle values, which also makes it symmetric (robustbase with doReflect).
 * All pairs are formed: O(n^2) time and memory, for samples of a few thousand at most.
 * @returns a reason with fewer than three values
 */
export function medcouple(values: ArrayLike<number>): number | Insufficient {
	if (values.length < 3) return insufficient('fewer-than-three-values');
	const ordered = sorted(values);
	const centre = median(ordered);
	if (isInsufficient(centre)) return centre;
	const low = ordered.filter((x) => x <= centre);
	const high = ordered.filter((x) => x >= centre);
	const kernel = new Float64Array(low.length * high.length);
	for (let i = 0; i < low.length; i++) {
		for (let j = 0; j < high.length; j++) {
			const below = at(low, i);
			const above = at(high, j);
			// Values equal to the median close the lower half and open the upper one.
			const value =
				above > below
					? (above - centre - (centre - below)) / (above - below)
					: Math.sign(i + j + 1 - low.length);
			kernel[i * high.length + j] = value;
		}
	}
	return median(kernel);
}
