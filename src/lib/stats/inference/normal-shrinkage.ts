import { at } from '../at';
import { requireSameLength } from '../same-length';
import { EXACT, floorVariances } from './floor-variances';
import { weightedMean } from './weighted-mean';

/** One unit after shrinkage: estimate and standard deviation, and the share B taken from the mean. */
export type Shrunk = { estimate: number; sd: number; shrinkage: number };

/**
 * Normal-normal empirical Bayes: each unit's estimate pulled to the mean of all, the more the
 * less it is known, B mu + (1-B) y with B = v/(v+tau2) and variance (1-B) v + B^2 / sum of
 * weights. Efron and Morris (1975); Morris (1983); the BLUP of metafor. O(k)
 * @param tau2 variance between units, from `pauleMandel` or another estimator
 * @throws RangeError for unequal lengths or a negative variance
 */
export function normalShrinkage(
	effects: readonly number[],
	variances: readonly number[],
	tau2: number
): { mu: number; muSe: number; units: Shrunk[] } {
	requireSameLength(effects, variances);
	if (!(tau2 >= 0 && tau2 < Infinity)) throw new RangeError(`not a variance: ${tau2}`);
	const safe = floorVariances(effects, variances) ?? variances.map(() => EXACT);
	const { mean: mu, weight } = weightedMean(
		effects,
		safe.map((v) => 1 / (v + tau2))
	);
	const units = effects.map((y, i) => {
		const v = at(safe, i);
		const shrinkage = v / (v + tau2);
		return {
			estimate: shrinkage * mu + (1 - shrinkage) * y,
			sd: Math.sqrt((1 - shrinkage) * v + (shrinkage * shrinkage) / weight),
			shrinkage
		};
	});
	return { mu, muSe: 1 / Math.sqrt(weight), units };
}
