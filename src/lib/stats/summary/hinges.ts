import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';

/**
 * Tukey's hinges: medians of the lower and upper half of sorted values, the middle value in both
 * halves when n is odd. As `fivenum` in R.
 * @returns a reason when there are no values
 */
export function hinges(sorted: ArrayLike<number>): { lower: number; upper: number } | Insufficient {
	const n = sorted.length;
	if (n === 0) return insufficient('no-values');
	if (!(Number.isFinite(at(sorted, 0)) && Number.isFinite(at(sorted, n - 1))))
		return insufficient('not-finite');
	const depth = Math.floor((n + 3) / 2) / 2;
	const average = (place: number) =>
		(at(sorted, Math.floor(place) - 1) + at(sorted, Math.ceil(place) - 1)) / 2;
	return { lower: average(depth), upper: average(n + 1 - depth) };
}
