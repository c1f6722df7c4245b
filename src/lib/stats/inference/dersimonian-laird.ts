import { at } from '../at';
import { requireSameLength } from '../same-length';
import { floorVariances } from './floor-variances';
import { weightedMean } from './weighted-mean';

/**
 * DerSimonian-Laird (1986) moment estimate of the variance between units, closed form; 0 with
 * fewer than two units. O(k)
 * @throws RangeError for unequal lengths or a negative variance
 */
export function derSimonianLaird(effects: readonly number[], variances: readonly number[]): number {
	requireSameLength(effects, variances);
	const safe = effects.length > 1 ? floorVariances(effects, variances) : null;
	if (!safe) return 0;
	const weights = safe.map((v) => 1 / v);
	const { mean, weight } = weightedMean(effects, weights);
	const q = effects.reduce((sum, y, i) => sum + at(weights, i) * (y - mean) ** 2, 0);
	const squares = weights.reduce((sum, w) => sum + w * w, 0);
	return Math.max(0, (q - (effects.length - 1)) / (weight - squares / weight));
}
