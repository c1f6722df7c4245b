import { type Insufficient, isInsufficient } from '$lib/stats/insufficient';
import { sketchQuantile } from '$lib/stats/summary/log-sketch';

/** Where the tenth of a hundred lies, if ln seconds are normal. */
const NORMAL_90 = 1.2815515655446004;
const SMALLEST = 0.05;

/** The middle of the handle times of one kind of work, and how far its short half reaches. */
export type ShortHalf = {
	/** Median, seconds. */
	middle: number;
	/** Standard deviation of ln seconds that a log-normal's lower half of this reach has. */
	scale: number;
};

/**
 * The spread of ln seconds below the median, from the tenth percentile: what a baseline's scale is above it. O(buckets log buckets)
 * @param counts contacts by bucket of seconds
 */
export function shortHalf(counts: ReadonlyMap<number, number>): ShortHalf | Insufficient {
	const low = sketchQuantile(counts, 0.1);
	const middle = sketchQuantile(counts, 0.5);
	if (isInsufficient(low)) return low;
	if (isInsufficient(middle)) return middle;
	return { middle, scale: Math.max(SMALLEST, Math.log(middle / low) / NORMAL_90) };
}
