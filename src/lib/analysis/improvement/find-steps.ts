import { optimalPartition } from '$lib/stats/control-charts/optimal-partition';
import { stepNoise, type StepNoise } from '$lib/stats/control-charts/step-noise';
import { stepWeights } from '$lib/stats/control-charts/step-weights';
import { isInsufficient } from '$lib/stats/insufficient';
import type { DailySeries } from './daily-series';

/** Steps of a series: index of the first day of each new level, with the noise that they were found in. */
export type Steps = {
	changes: number[];
	/** Weighted squares left over, and the price of each change. */
	cost: number;
	noise: StepNoise;
	weights: number[];
};

/** Longest series that is read (METHODS C1), in days. */
export const LONGEST_SERIES = 400;
/**
 * Price of a step, in long-run variances of a day, for a series that is looked at anew every week: 4 ln T (METHODS C3),
 * at every look that of the longest series. With the T of the day the first looks are too cheap: on 72 simulated
 * half-years without any step they found ten in 576 series, at this price two, and planted steps as soon.
 *
 * What that costs, on half-years of 69 contacts a day with shocks of .04 and memory .5: of 1,200 series without a step 0.1 %
 * show one, at 4 ln T 1.0 %; of gains of 8 % that last 61 % are found against 73 %; of gains of 15 % that halve in three weeks,
 * with a bad spell of all work after two, 24 % against 47 %. To ask that two or three looks agree at the lower price buys
 * nothing: at 0.25 % false it finds 19 %. So small a centre cannot have both, and a false alarm is the worse of the two.
 */
export const WEEKLY_PRICE = 4 * Math.log(LONGEST_SERIES);
const SHORTEST_LEVEL = 7;

/**
 * Steps of a daily series (METHODS C2 and C3): exact partition, a penalty that knows the days' autocorrelation.
 * @param price of a step, in long-run variances of a day
 * @returns null for fewer than three days. O(T^2)
 */
export function findSteps(
	{ values, counts, variance }: Pick<DailySeries, 'values' | 'counts' | 'variance'>,
	price: number
): Steps | null {
	const noise = stepNoise(values);
	if (isInsufficient(noise)) return null;
	const weights = stepWeights(counts, variance, noise.gamma0);
	const penalty = price * noise.longRunVariance;
	if (!(penalty > 0)) return { changes: [], cost: 0, noise, weights };
	return { ...optimalPartition(values, weights, penalty, SHORTEST_LEVEL), noise, weights };
}
