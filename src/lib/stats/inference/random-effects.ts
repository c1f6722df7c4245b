import { at } from '../at';
import { chiSquaredSf } from '../distributions/chi-squared';
import { requireLevel } from '../distributions/parameter-checks';
import { tQuantile, tSf } from '../distributions/student-t';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { EXACT, floorVariances } from './floor-variances';
import type { Interval } from './interval';
import { weightedMean } from './weighted-mean';

/** The mean over units and how far units differ, in the unit of the effects. */
export type RandomEffects = {
	mu: number;
	/** 1 / sqrt(sum of weights) */
	se: number;
	/** Cochran's Q (weights 1/v) and its upper-tail p-value on k - 1 degrees of freedom */
	q: number;
	qP: number;
	/** share of the scatter that is between units, 0 to 1 (Higgins and Thompson 2002) */
	i2: number;
	/** Hartung-Knapp standard error, t statistic, p-value and interval on k - 1 */
	knappHartung: { se: number; t: number; p: number; interval: Interval };
	/** where the true value of a further unit is expected */
	prediction: Interval;
};

/**
 * Random-effects mean for a given variance between units, with Hartung-Knapp inference (Hartung
 * and Knapp 2001; no lower bound on the factor) and prediction interval, as metafor. O(k)
 * @returns a reason with fewer than two units
 * @throws RangeError for unequal lengths or a negative variance
 */
export function randomEffects(
	effects: readonly number[],
	variances: readonly number[],
	tau2: number,
	level = 0.95
): RandomEffects | Insufficient {
	requireSameLength(effects, variances);
	requireLevel(level);
	if (!(tau2 >= 0 && tau2 < Infinity)) throw new RangeError(`not a variance: ${tau2}`);
	if (!effects.every(Number.isFinite)) return insufficient('not-finite');
	const df = effects.length - 1;
	if (df < 1) return insufficient('fewer-than-two-units');
	const safe = floorVariances(effects, variances) ?? variances.map(() => EXACT);
	const fixed = safe.map((v) => 1 / v);
	const weights = safe.map((v) => 1 / (v + tau2));
	const scatter = (w: readonly number[], centre: number) =>
		effects.reduce((sum, y, i) => sum + at(w, i) * (y - centre) ** 2, 0);
	const plain = weightedMean(effects, fixed);
	const q = scatter(fixed, plain.mean);
	const squares = fixed.reduce((sum, w) => sum + w * w, 0);
	const typical = df / (plain.weight - squares / plain.weight);
	const { mean: mu, weight } = weightedMean(effects, weights);
	const se = Math.sqrt(scatter(weights, mu) / df / weight);
	const t = mu / se;
	const quantile = tQuantile(0.5 + level / 2, df);
	const around = (half: number) => ({ lower: mu - half, upper: mu + half });
	return {
		mu,
		se: 1 / Math.sqrt(weight),
		q,
		qP: chiSquaredSf(q, df),
		i2: tau2 / (tau2 + typical),
		knappHartung: { se, t, p: 2 * tSf(Math.abs(t), df), interval: around(quantile * se) },
		prediction: around(quantile * Math.sqrt(tau2 + se * se))
	};
}
