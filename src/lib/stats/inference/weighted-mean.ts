import { at } from '../at';

/** Weighted mean of the values and the total weight behind it. O(k) */
export function weightedMean(
	values: readonly number[],
	weights: readonly number[]
): { mean: number; weight: number } {
	let weight = 0;
	let mean = 0;
	values.forEach((value, i) => {
		const w = at(weights, i);
		weight += w;
		if (w > 0) mean += (w / weight) * (value - mean);
	});
	return { mean, weight };
}
