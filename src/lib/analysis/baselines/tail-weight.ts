import { isInsufficient } from '$lib/stats/insufficient';
import { sketchValue } from '$lib/stats/summary/log-sketch';
import { findBaseline, indexBaselines } from './find-baseline';
import type { SegmentSketch } from './segment-sketch';
import { shortHalf } from './short-half';
import type { MeasuredBaseline } from './site-baselines';

/** Kinds of work with fewer contacts do not know their own scale well enough to show a tail. */
const LEAST_OF_A_KIND = 100;
/** So many contacts put twenty beyond the quantile on either side. */
const LEAST = 2000;
/** The quantile that shows a tail, and where it lies if ln seconds are normal. */
const FAR_OUT = 0.99;
const NORMAL_99 = 2.3263478740408408;
/** Beyond this a mixture of unlike work is more likely than work that varies so much. */
const HEAVIEST = 1.25;

type Distances = { distance: number; count: number }[];

/**
 * How much farther than a log-normal's the tails of a site's handle times reach on both sides: the factor by which a contact
 * has to lie farther out to be extraordinary (METHODS A2's line). Over-service makes the long tail heavy and haste the short
 * one; work that varies more than a log-normal makes both heavy. So the lighter one counts, and no amount of over-service alone
 * moves the line: with the long tail alone, centres in which one contact in a hundred is over-served would hide most of them.
 * @param nodes baselines of the very period of the sketches
 * @returns 1 to 1.25; 1 where there are fewer than 2,000 contacts of kinds of work with 100. O(buckets log buckets)
 */
export function tailWeight(
	nodes: readonly MeasuredBaseline[],
	sketches: readonly SegmentSketch[]
): number {
	const index = indexBaselines(nodes);
	const long: Distances = [];
	const short: Distances = [];
	for (const sketch of sketches) {
		const node = findBaseline(index, sketch);
		const half = shortHalf(sketch.counts);
		if (!node || sketch.n < LEAST_OF_A_KIND || isInsufficient(half)) continue;
		for (const [bucket, count] of sketch.counts) {
			const value = sketchValue(bucket);
			long.push({ distance: (Math.log(value) - node.location) / node.scale, count });
			short.push({ distance: Math.log(half.middle / value) / half.scale, count });
		}
	}
	const lighter = Math.min(farOut(long), farOut(short)) / NORMAL_99;
	return Math.min(HEAVIEST, Math.max(1, lighter));
}

/** The distance within which 99 % lie; 0 of too few. */
function farOut(distances: Distances): number {
	const n = distances.reduce((sum, { count }) => sum + count, 0);
	if (n < LEAST) return 0;
	let cumulative = 0;
	for (const { distance, count } of distances.sort((a, b) => a.distance - b.distance)) {
		cumulative += count;
		if (cumulative >= FAR_OUT * n) return distance;
	}
	return 0;
}
