import { at } from '../at';
import { sorted } from '../summary/sorted';

/** p-values, the smallest first. @throws RangeError when one is no probability */
function ranked(p: readonly number[]): Float64Array {
	for (const value of p)
		if (!(value >= 0 && value <= 1)) throw new RangeError(`not a p-value: ${value}`);
	return sorted(p);
}

/**
 * Adjusted values back in the order of the tests. Equal p-values have equal adjusted ones, so a
 * search by value replaces carrying places through the sort.
 */
function inOrderOf(p: readonly number[], ordered: Float64Array, adjusted: Float64Array): number[] {
	return p.map((value) => {
		let low = 0;
		let high = ordered.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (at(ordered, middle) < value) low = middle + 1;
			else high = middle;
		}
		return at(adjusted, low);
	});
}

/**
 * Step-up adjustment: p times the factor of its rank, made monotone from the largest p down.
 * @param factor by rank (1 = smallest p) and number of tests, falling with the rank
 * @returns adjusted p-values in input order, at most 1. O(m log m)
 */
export function stepUp(
	p: readonly number[],
	factor: (rank: number, m: number) => number
): number[] {
	const ordered = ranked(p);
	const adjusted = new Float64Array(p.length);
	let running = 1;
	for (let i = p.length - 1; i >= 0; i--) {
		running = Math.min(running, at(ordered, i) * factor(i + 1, p.length));
		adjusted[i] = running;
	}
	return inOrderOf(p, ordered, adjusted);
}

/**
 * Step-down adjustment: p times the factor of its rank, made monotone from the smallest p up.
 * @param factor by rank (1 = smallest p) and number of tests, falling with the rank
 * @returns adjusted p-values in input order, at most 1. O(m log m)
 */
export function stepDown(
	p: readonly number[],
	factor: (rank: number, m: number) => number
): number[] {
	const ordered = ranked(p);
	let running = 0;
	const adjusted = ordered.map((value, i) => {
		running = Math.max(running, Math.min(1, value * factor(i + 1, p.length)));
		return running;
	});
	return inOrderOf(p, ordered, adjusted);
}
