/** Stands for the sampling variance of units that are known exactly and are all alike: its inverse still has an end. */
export const EXACT = 1e-150;

/**
 * Sampling variances made safe to invert: zero (all answers equal) becomes the rounding noise of
 * the largest variance or of the spread of the effects, so that the estimate takes its limit.
 * @returns null when neither variances nor effects vary: there is nothing to weigh
 * @throws RangeError when a variance is negative or not finite
 */
export function floorVariances(
	effects: readonly number[],
	variances: readonly number[]
): number[] | null {
	let largest = 0;
	for (const v of variances) {
		if (!(v >= 0 && v < Infinity)) throw new RangeError(`not a sampling variance: ${v}`);
		largest = Math.max(largest, v);
	}
	let low = Infinity;
	let high = -Infinity;
	for (const y of effects) {
		low = Math.min(low, y);
		high = Math.max(high, y);
	}
	const scale = Math.max(largest, (high - low) ** 2);
	if (!(scale > 0)) return null;
	return variances.map((v) => Math.max(v, Number.EPSILON * scale));
}
