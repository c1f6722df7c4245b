import { optimalPartition } from '$lib/stats/control-charts/optimal-partition';
import { stepNoise, type StepNoise } from '$lib/stats/control-charts/step-noise';
import { stepWeights } from '$lib/stats/control-charts/step-weights';
import { isInsufficient } from '$lib/stats/insufficient';
import type { DailySeries } from './daily-series';

/** Steps of a series: index of the first day of each new level, with the noise that they were found in. */
export type Steps = { changes: number[]; noise: StepNoise; weights: number[] };

/** Price of a step in ln T: looked for once, and looked for again every week (METHODS C3). */
export const LOOK_ONCE = 3;
export const LOOK_WEEKLY = 4;
const SHORTEST_LEVEL = 7;

/**
 * Steps of a daily series (METHODS C2 and C3): exact partition, a penalty that knows the days' autocorrelation.
 * @param price LOOK_ONCE or LOOK_WEEKLY
 * @returns null for fewer than three days. O(T^2)
 */
export function findSteps(
	{ values, counts, variance }: Pick<DailySeries, 'values' | 'counts' | 'variance'>,
	price: number
): Steps | null {
	const noise = stepNoise(values);
	if (isInsufficient(noise)) return null;
	const weights = stepWeights(counts, variance, noise.gamma0);
	const penalty = price * Math.log(values.length) * noise.longRunVariance;
	if (!(penalty > 0)) return { changes: [], noise, weights };
	const { changes } = optimalPartition(values, weights, penalty, SHORTEST_LEVEL);
	return { changes, noise, weights };
}
