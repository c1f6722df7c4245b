import { at } from '../at';
import { sideOf, type Side } from './side';
import type { XmrLimits } from './xmr';

/**
 * Points in the outer third between centre and limit that have company: among three successive
 * points on one side, two lie there (NHS "2 in 3"). Points beyond the limit do not count.
 */
export function twoOfThree(
	y: readonly number[],
	limits: Pick<XmrLimits, 'centre' | 'lower' | 'upper'>
): Side[] {
	const { centre, lower, upper } = limits;
	const outerThird = y.map((value) => {
		if (value > centre) return value > centre + ((upper - centre) * 2) / 3 && value <= upper;
		return value < centre - ((centre - lower) * 2) / 3 && value >= lower;
	});
	const marked: Side[] = y.map(() => 0);
	for (let last = 2; last < y.length; last++) {
		const window = [last - 2, last - 1, last];
		const side = sideOf(at(y, last), centre);
		if (side === 0 || window.some((i) => sideOf(at(y, i), centre) !== side)) continue;
		const near = window.filter((i) => outerThird[i]);
		if (near.length >= 2) for (const i of near) marked[i] = side;
	}
	return marked;
}
