import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { addValue, emptyMoments } from '../summary/moments';
import { tDifference, type Difference } from './difference';

/**
 * Paired t test of x - y, pair by pair. Student (1908). O(n)
 * @returns a reason with fewer than two pairs or when all differences are equal
 * @throws RangeError for unequal lengths
 */
export function pairedT(
	x: readonly number[],
	y: readonly number[],
	level = 0.95
): Difference | Insufficient {
	requireSameLength(x, y);
	if (x.length < 2) return insufficient('fewer-than-two-pairs');
	const d = x.map((value, i) => value - at(y, i)).reduce(addValue, emptyMoments);
	return tDifference(d.mean, Math.sqrt(d.m2 / (d.n - 1) / d.n), d.n - 1, level);
}
