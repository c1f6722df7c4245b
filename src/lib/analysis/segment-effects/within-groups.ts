import { at } from '$lib/stats/at';

const MOST_SWEEPS = 500;
const SETTLED = 1e-12;

/**
 * A column with the weighted means of several groupings taken out at once, so that each group of each has mean 0: the within
 * transformation, by sweeps over the groupings in turn (Gauss-Seidel; Guimaraes and Portugal 2010). O(rows x groupings x sweeps).
 * @param weights above 0
 * @param groupings by row: the group's number, from 0
 */
export function withinGroups(
	values: readonly number[],
	weights: readonly number[],
	groupings: readonly (readonly number[])[]
): number[] {
	const free = [...values];
	const whole = values.map(() => 0);
	for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
		let moved = 0;
		for (const group of [whole, ...groupings])
			moved = Math.max(moved, takeOutMeans(free, weights, group));
		if (moved < SETTLED) break;
	}
	return free;
}

/** @returns the largest mean that was taken out */
function takeOutMeans(
	values: number[],
	weights: readonly number[],
	group: readonly number[]
): number {
	const sums: number[] = [];
	const totals: number[] = [];
	group.forEach((g, i) => {
		const weight = at(weights, i);
		sums[g] = (sums[g] ?? 0) + weight * at(values, i);
		totals[g] = (totals[g] ?? 0) + weight;
	});
	let largest = 0;
	group.forEach((g, i) => {
		const mean = at(sums, g) / at(totals, g);
		largest = Math.max(largest, Math.abs(mean));
		values[i] = at(values, i) - mean;
	});
	return largest;
}
