import { isInsufficient } from '$lib/stats/insufficient';
import { sketchValue } from '$lib/stats/summary/log-sketch';
import { weightedMedian } from '$lib/stats/summary/weighted-median';
import { findBaseline, indexBaselines } from './find-baseline';
import type { SegmentSketch } from './segment-sketch';
import type { MeasuredBaseline } from './site-baselines';

/**
 * So many contacts weigh as much as no shift at all, and as the site's shift for a queue: the level of eight weeks is some .04
 * of ln seconds away from that of two, and the median of n contacts knows it to .8 / sqrt(n).
 */
const SHRINK_SHIFT = 500;

type Residuals = { values: number[]; weights: number[]; n: number };

/**
 * Baselines brought to the level of the last weeks of their period. The middle of eight weeks lies four and a half weeks back:
 * where everything slowly takes longer, the newest contacts would be judged by what is past. Shapes and the differences between
 * kinds of work stay those of the whole period; a queue moves as one by the median residual of its recent contacts, which
 * neither another mix of work nor a few long contacts move.
 * @param recent the last weeks of the period behind `nodes`; without any nothing moves
 * @returns the nodes with other locations. O(buckets)
 */
export function atRecentLevel(
	nodes: readonly MeasuredBaseline[],
	recent: readonly SegmentSketch[]
): MeasuredBaseline[] {
	const index = indexBaselines(nodes);
	const site: Residuals = { values: [], weights: [], n: 0 };
	const queues = new Map<number, Residuals>();
	for (const sketch of recent) {
		const node = findBaseline(index, sketch);
		if (!node) continue;
		const queue = queues.get(sketch.queue) ?? { values: [], weights: [], n: 0 };
		queues.set(sketch.queue, queue);
		for (const [bucket, count] of sketch.counts)
			for (const group of [site, queue]) {
				group.values.push(Math.log(sketchValue(bucket)) - node.location);
				group.weights.push(count);
				group.n += count;
			}
	}
	const ofSite = shiftOf(site, 0);
	const ofQueue = new Map([...queues].map(([queue, of]) => [queue, shiftOf(of, ofSite)]));
	return nodes.map((node) => ({
		...node,
		location: node.location + (ofQueue.get(node.queue) ?? ofSite)
	}));
}

function shiftOf({ values, weights, n }: Residuals, parent: number): number {
	const median = weightedMedian(values, weights);
	if (isInsufficient(median)) return parent;
	return (n * median + SHRINK_SHIFT * parent) / (n + SHRINK_SHIFT);
}
