import { at } from '../at';
import { isInsufficient, type Insufficient } from '../insufficient';
import { clusteredVariance } from './clustered-variance';
import type { FitCell, WeightedFit } from './weighted-fit';

/**
 * Variance of a coefficient clustered two ways at once: first + second - their intersection, each
 * with its own small-sample factor. Cameron, Gelbach and Miller (2011), JBES 29: 238-249.
 * O(cells p^2)
 * @param first and
 * @param second clusters of each cell, e.g. agent and day
 * @returns by factor G/(G-1) and its Stata form; may be negative when clusters are few; a reason
 * with fewer than two clusters either way
 * @throws RangeError for unequal lengths
 */
export function twoWayVariance(
	cells: readonly FitCell[],
	fit: WeightedFit,
	first: readonly (string | number)[],
	second: readonly (string | number)[],
	coefficient: number
): { cr1: number; cr1s: number } | Insufficient {
	const both = first.map((key, i) => JSON.stringify([key, at(second, i)]));
	const one = clusteredVariance(cells, fit, first, coefficient);
	const two = clusteredVariance(cells, fit, second, coefficient);
	const cross = clusteredVariance(cells, fit, both, coefficient);
	if (isInsufficient(one)) return one;
	if (isInsufficient(two)) return two;
	if (isInsufficient(cross)) return cross;
	return {
		cr1: one.cr1 + two.cr1 - cross.cr1,
		cr1s: one.cr1s + two.cr1s - cross.cr1s
	};
}
