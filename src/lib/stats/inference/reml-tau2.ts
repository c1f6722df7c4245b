import { at } from '../at';
import { requireSameLength } from '../same-length';
import { floorVariances } from './floor-variances';
import { weightedMean } from './weighted-mean';

const MAX_STEPS = 1000;

/**
 * Restricted maximum likelihood estimate of the variance between units around one mean; 0 with
 * fewer than two units or where the likelihood falls from 0 on. Fisher scoring as in metafor
 * (Viechtbauer 2005), relative tolerance 1e-13, at most 1000 steps, halved when they would leave
 * [0, Infinity). O(k) a step
 * @throws RangeError for unequal lengths or a negative variance
 */
export function remlTau2(effects: readonly number[], variances: readonly number[]): number {
	requireSameLength(effects, variances);
	const safe = effects.length > 1 ? floorVariances(effects, variances) : null;
	if (!safe) return 0;
	let tau2 = 0;
	for (let step = 0; step < MAX_STEPS; step++) {
		const weights = safe.map((v) => 1 / (v + tau2));
		const { mean, weight } = weightedMean(effects, weights);
		let squares = 0;
		let w2 = 0;
		let w3 = 0;
		weights.forEach((w, i) => {
			squares += (w * (at(effects, i) - mean)) ** 2;
			w2 += w * w;
			w3 += w * w * w;
		});
		const score = squares - (weight - w2 / weight);
		const information = w2 - (2 * w3) / weight + (w2 / weight) ** 2;
		if (tau2 === 0 && score <= 0) return 0;
		const next = Math.max(tau2 / 2, tau2 + score / information);
		if (Math.abs(next - tau2) <= 1e-13 * next) return next;
		tau2 = next;
	}
	return tau2;
}
