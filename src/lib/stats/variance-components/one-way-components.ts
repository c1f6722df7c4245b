import { fQuantile } from '../distributions/f';
import type { Interval } from '../inference/interval';
import type { OneWayAnova } from './one-way-anova';

/** How much of the variance lies between groups, by the method of moments. */
export type OneWayComponents = {
	/** (MSB - MSW)/n0 as it comes out, and not below zero */
	betweenRaw: number;
	between: number;
	within: number;
	/** share of the variance between groups from the raw estimate, with Searle's interval */
	icc: number;
	iccInterval: Interval;
	/** shares of the sum of squares: plain, and two corrections for chance */
	eta2: number;
	omega2: number;
	epsilon2: number;
};

/**
 * Variance components and effect sizes of a one-way layout (Henderson's method I). A negative
 * estimate is a sign of no difference between groups: it is kept as `betweenRaw` and shown as 0.
 * Interval: Searle (1971), exact when balanced, with n0 otherwise.
 */
export function oneWayComponents(anova: OneWayAnova, level = 0.95): OneWayComponents {
	const { msBetween, msWithin, ssBetween, ssWithin, dfBetween, dfWithin, n0, f } = anova;
	const betweenRaw = (msBetween - msWithin) / n0;
	const share = (ratio: number) => (ratio - 1) / (ratio + n0 - 1);
	const tail = 0.5 + level / 2;
	const beyondChance = ssBetween - dfBetween * msWithin;
	const total = ssBetween + ssWithin;
	return {
		betweenRaw,
		between: Math.max(0, betweenRaw),
		within: msWithin,
		icc: betweenRaw / (betweenRaw + msWithin),
		iccInterval: {
			lower: share(f / fQuantile(tail, dfBetween, dfWithin)),
			upper: share(f * fQuantile(tail, dfWithin, dfBetween))
		},
		eta2: ssBetween / total,
		omega2: beyondChance / (total + msWithin),
		epsilon2: beyondChance / total
	};
}
