import { betaCdf, betaQuantile, betaSf } from '../distributions/beta';
import type { BetaPrior } from './beta-binomial';
import { requireCount } from './count';
import type { Interval } from './interval';

/** What is known of one unit's rate after its own trials. */
export type BetaPosterior = Interval & {
	mean: number;
	/** P(rate > r) */
	above: (r: number) => number;
	/** P(rate <= r) */
	below: (r: number) => number;
};

/**
 * Posterior of a unit with x events in n trials: Beta(alpha + x, beta + n - x). Where units do not
 * differ (or all or none of the trials of the whole group are events) it is the common rate.
 * @param level of the interval
 * @throws RangeError unless 0 <= x <= n
 */
export function betaPosterior(prior: BetaPrior, x: number, n: number, level = 0.95): BetaPosterior {
	requireCount(x, n);
	const { p, alpha, beta } = prior;
	if (!(alpha > 0 && beta > 0 && alpha < Infinity && beta < Infinity))
		return {
			mean: p,
			lower: p,
			upper: p,
			above: (r) => (p > r ? 1 : 0),
			below: (r) => (p > r ? 0 : 1)
		};
	const a = alpha + x;
	const b = beta + n - x;
	return {
		mean: a / (a + b),
		lower: betaQuantile((1 - level) / 2, a, b),
		upper: betaQuantile((1 + level) / 2, a, b),
		above: (r) => betaSf(r, a, b),
		below: (r) => betaCdf(r, a, b)
	};
}
