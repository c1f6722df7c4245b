import { at } from '../at';

/**
 * Arithmetic mean of at least one value, by running update so that large offsets lose nothing.
 * @throws RangeError when there are no values
 */
export function mean(values: ArrayLike<number>): number {
	if (values.length === 0) throw new RangeError('no mean of no values');
	let average = 0;
	for (let i = 0; i < values.length; i++) average += (at(values, i) - average) / (i + 1);
	return average;
}
