import { at } from '../at';

/** Absolute differences of successive values: one fewer than there are values. */
export function movingRanges(y: ArrayLike<number>): number[] {
	const ranges: number[] = [];
	for (let i = 1; i < y.length; i++) ranges.push(Math.abs(at(y, i) - at(y, i - 1)));
	return ranges;
}
