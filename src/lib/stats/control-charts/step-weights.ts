import { isInsufficient } from '../insufficient';
import { mean } from '../summary/mean';
import { median } from '../summary/median';

/**
 * Weights of daily means for step detection: 1/(sampling variance + day variance), scaled to mean
 * 1. The day variance is what gamma0 leaves after the median sampling variance, not below 0.
 * @param counts contacts behind each daily mean, above 0
 * @param contactVariance variance of one contact, squared units of the series
 * @param gamma0 variance of one day, from `stepNoise`
 * @returns equal weights where nothing varies
 */
export function stepWeights(
	counts: readonly number[],
	contactVariance: number,
	gamma0: number
): number[] {
	const sampling = counts.map((n) => contactVariance / n);
	const typical = median(sampling);
	const dayVariance = isInsufficient(typical) ? 0 : Math.max(0, gamma0 - typical);
	if (!(contactVariance > 0 || dayVariance > 0)) return counts.map(() => 1);
	const weights = sampling.map((v) => 1 / (v + dayVariance));
	const average = weights.length > 0 ? mean(weights) : 1;
	return average > 0 ? weights.map((w) => w / average) : weights;
}
