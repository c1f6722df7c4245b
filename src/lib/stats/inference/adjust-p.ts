import { at } from '../at';

/** p-values with their places, the smallest first. @throws RangeError when one is no probability */
function ranked(p: readonly number[]): { value: number; place: number }[] {
	for (const value of p)
		if (!(value >= 0 && value <= 1)) throw new RangeError(`not a p-value: ${value}`);
	return p.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
}

/**
 * Step-up adjustment: p times the factor of its rank, made monotone from the largest p down.
 * @param factor by rank (1 = smallest p) and number of tests
 * @returns adjusted p-values in input order, at most 1. O(m log m)
 */
export function stepUp(
	p: readonly number[],
	factor: (rank: number, m: number) => number
): number[] {
	const order = ranked(p);
	const adjusted = new Array<number>(p.length);
	let running = 1;
	for (let i = order.length - 1; i >= 0; i--) {
		const { value, place } = at(order, i);
		running = Math.min(running, value * factor(i + 1, p.length));
		adjusted[place] = running;
	}
	return adjusted;
}

/**
 * Step-down adjustment: p times the factor of its rank, made monotone from the smallest p up.
 * @param factor by rank (1 = smallest p) and number of tests
 * @returns adjusted p-values in input order, at most 1. O(m log m)
 */
export function stepDown(
	p: readonly number[],
	factor: (rank: number, m: number) => number
): number[] {
	const adjusted = new Array<number>(p.length);
	let running = 0;
	ranked(p).forEach(({ value, place }, i) => {
		running = Math.max(running, Math.min(1, value * factor(i + 1, p.length)));
		adjusted[place] = running;
	});
	return adjusted;
}
