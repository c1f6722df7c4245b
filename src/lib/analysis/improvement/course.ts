import type { DailySeries } from './daily-series';
import { findSteps, WEEKLY_PRICE } from './find-steps';
import { smoothCourseCost } from './smooth-course';
import { wandering } from './wandering';

/** How a whole series goes, steps aside: what its steps have to stand against. */
export type Course = {
	weights: number[];
	/** Of a day as a mean of many days feels it, a wandering level included. */
	longRunVariance: number;
	/** Price of a step, in long-run variances that neighbouring days show. */
	price: number;
	/** A slow rise, a bend or a season explains it as well as any steps: none of them is one. */
	isSmooth: boolean;
};

/**
 * Looks at a series as a whole before its steps are believed. The partition of METHODS C3 knows only days that resemble
 * their neighbours; it makes steps of a slow rise, of a season, and of a level that wanders for weeks.
 *
 * Measured on half-years of 69 contacts a day with shocks of .04 and memory .5: a rise of 25 % shows steps in 3 % instead of
 * all, half a season of 12 % in 20 %; wandering levels (spread .1 and memory .8; .08 and .95) in 30 and 43 % instead of 52
 * and 83 %. One step of 8 % is found in 91 instead of 93 %, one of 12 % in 99 %, a gain that fades in 28 instead of 33 %.
 * The price: two gains of 12 % in a row look like a steady rise in every second half-year.
 * @returns null for fewer than three days. O(T^2)
 */
export function courseOf(series: DailySeries): Course | null {
	const plain = findSteps(series, WEEKLY_PRICE);
	if (!plain) return null;
	const { weights } = plain;
	const { longRunVariance } = plain.noise;
	const weighted = { ...series, weights, longRunVariance };
	const times = wandering(weighted);
	const price = times * WEEKLY_PRICE;
	const { cost } = (times > 1 ? findSteps(series, price) : null) ?? plain;
	return {
		weights,
		longRunVariance: times * longRunVariance,
		price,
		isSmooth: smoothCourseCost(weighted, price * longRunVariance) < cost
	};
}
