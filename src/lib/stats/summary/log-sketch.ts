import { insufficient, type Insufficient } from '../insufficient';

/** Bucket base for a relative error of 1 %. */
const GAMMA = (1 + 0.01) / (1 - 0.01);
const LOG_GAMMA = Math.log(GAMMA);

/**
 * Bucket of a positive value (seconds): the smallest whole key with gamma^key >= x, gamma =
 * 1.01/0.99, so a count by key is a histogram of ln x with bars of 0.02.
 * DDSketch mapping: Masson, Rim and Lee (2019), PVLDB 12: 2195-2205.
 * @throws RangeError unless x is finite and above 0
 */
export function sketchKey(x: number): number {
	if (!(x > 0 && x < Infinity)) throw new RangeError(`a sketch holds positive values, not ${x}`);
	// + 0 turns the -0 of ceil into 0: keys are compared and printed
	return Math.ceil(Math.log(x) / LOG_GAMMA) + 0;
}

/** The value a bucket stands for, within 1 % of everything in it. */
export function sketchValue(key: number): number {
	return (2 * GAMMA ** key) / (1 + GAMMA);
}

/**
 * Quantile of a sketch: the value of the first bucket whose cumulative count exceeds p (n - 1).
 * @param counts number of values by bucket key; merge two sketches by adding counts
 * @param p between 0 and 1
 * @returns within 1 % of the order statistic; a reason when the sketch is empty.
 * O(b log b) in the number of buckets
 * @throws RangeError when p is outside [0, 1]
 */
export function sketchQuantile(
	counts: ReadonlyMap<number, number>,
	p: number
): number | Insufficient {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile needs p in [0, 1], not ${p}`);
	const buckets = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
	const n = buckets.reduce((sum, [, count]) => sum + count, 0);
	if (n === 0) return insufficient('empty-sketch');
	const rank = p * (n - 1);
	let cumulative = 0;
	for (const [key, count] of buckets) {
		cumulative += count;
		if (cumulative > rank) return sketchValue(key);
	}
	return insufficient('empty-sketch');
}
