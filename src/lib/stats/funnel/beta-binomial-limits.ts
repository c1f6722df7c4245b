import { requireLevel } from '../distributions/parameter-checks';
import { normalQuantile } from '../distributions/normal';
import type { BetaPrior } from '../inference/beta-binomial';
import type { Interval } from '../inference/interval';

/** Below this a probability of no event cannot be multiplied up any more. */
const SMALLEST_START = 1e-290;

/** ln P(no event in n trials). */
function lnNone({ p, alpha, beta }: Unit, n: number): number {
	if (alpha === Infinity) return n * Math.log1p(-p);
	let sum = 0;
	for (let i = 0; i < n; i++) sum += Math.log1p(-alpha / (alpha + beta + i));
	return sum;
}

type Unit = Pick<BetaPrior, 'p' | 'rho' | 'alpha' | 'beta'>;

/** P(k + 1 events) / P(k events) of n trials. */
function ratio({ p, alpha, beta }: Unit, k: number, n: number): number {
	const odds = alpha === Infinity ? p / (1 - p) : (alpha + k) / (beta + n - k - 1);
	return ((n - k) / (k + 1)) * odds;
}

/** The count below which a share `level` lies, interpolated between whole counts. */
function interpolated(prior: Unit, n: number, none: number, level: number): number {
	let probability = none;
	let cumulative = none;
	let k = 0;
	while (cumulative < level && k < n) {
		probability *= ratio(prior, k, n);
		k++;
		cumulative += probability;
	}
	return k - Math.min(1, (cumulative - level) / probability);
}

/**
 * Where a funnel's lines run for a unit of n trials when units' rates are spread as a beta prior says: quantiles of the
 * beta-binomial distribution, interpolated between whole counts (Spiegelhalter 2005, appendix A.1), as rates. Exact where
 * a unit expects one event, which the normal limits of `funnelLimits` are not; those are taken where several hundred
 * events are expected. O(n)
 * @param prior from `betaBinomial`; without spread the limits are binomial
 * @param n trials of the unit, a whole number above 0
 * @param level share of units within the lines when nobody stands out, e.g. 0.95 or 0.998
 * @throws RangeError unless n is a whole number above 0 and level lies between 0 and 1
 */
export function betaBinomialLimits(prior: Unit, n: number, level: number): Interval {
	if (!(Number.isInteger(n) && n > 0)) throw new RangeError(`n must be a whole number, not ${n}`);
	requireLevel(level);
	const { p, rho } = prior;
	if (p <= 0 || p >= 1) return { lower: p, upper: p };
	const tail = (1 - level) / 2;
	const none = Math.exp(lnNone(prior, n));
	if (none < SMALLEST_START) {
		const half = normalQuantile(1 - tail) * Math.sqrt((p * (1 - p) * (1 + (n - 1) * rho)) / n);
		return { lower: Math.max(0, p - half), upper: Math.min(1, p + half) };
	}
	const rate = (level: number) => Math.min(1, Math.max(0, interpolated(prior, n, none, level) / n));
	return { lower: rate(tail), upper: rate(1 - tail) };
}
