import { segmentKey, type Segment } from '$lib/domain/segment';
import type { Thresholds } from '$lib/domain/thresholds';
import { isInsufficient } from '$lib/stats/insufficient';
import { ALL, type BaselineNode } from './baseline-node';
import { mergeSketches, type SegmentSketch } from './segment-sketch';
import { shrinkToParent, type ShrinkWeights } from './shrink-to-parent';
import { sketchShape } from './sketch-shape';

/** A node with the measured scales behind it. */
export type MeasuredBaseline = BaselineNode & { rawScale: number; iqrScale: number };

type Rules = Pick<Thresholds, 'minimumNodeContacts'> & ShrinkWeights;

/**
 * The baselines of a site from the sketches of one period, one a segment (METHODS A1): a node for the site, each queue,
 * each topic of a queue and each channel of those, parents first. A node with fewer than `minimumNodeContacts` has
 * nothing of its own to say and is left out; `findBaseline` then gives its parent. Queues are not drawn to the
 * site's node, which only stands in for a queue that has none.
 * O(buckets) a node.
 */
export function siteBaselines(
	sketches: readonly SegmentSketch[],
	thresholds: Rules
): MeasuredBaseline[] {
	const sites = level(sketches, () => ({ queue: ALL, topic: ALL, channel: ALL }));
	const queues = level(sketches, ({ queue }) => ({ queue, topic: ALL, channel: ALL }));
	const topics = level(sketches, ({ queue, topic }) => ({ queue, topic, channel: ALL }));
	const channels = level(sketches, ({ queue, topic, channel }) => ({ queue, topic, channel }));
	const nodes = new Map<string, MeasuredBaseline>();
	for (const sketch of [...sites, ...queues, ...topics, ...channels]) {
		if (sketch.n < thresholds.minimumNodeContacts) continue;
		const parent = nodes.get(segmentKey(parentOf(sketch)));
		const node = measure(sketch, sketch.topic === ALL ? undefined : parent, thresholds);
		if (node) nodes.set(segmentKey(node), node);
	}
	return [...nodes.values()];
}

function level(
	sketches: readonly SegmentSketch[],
	of: (segment: Segment) => Segment
): SegmentSketch[] {
	const groups = new Map<string, { at: Segment; members: SegmentSketch[] }>();
	for (const sketch of sketches) {
		const at = of(sketch);
		const key = segmentKey(at);
		const group = groups.get(key);
		if (group) group.members.push(sketch);
		else groups.set(key, { at, members: [sketch] });
	}
	return [...groups.values()].map(({ at, members }) => mergeSketches(at, members));
}

function parentOf({ queue, topic, channel }: Segment): Segment {
	if (channel !== ALL) return { queue, topic, channel: ALL };
	if (topic !== ALL) return { queue, topic: ALL, channel: ALL };
	return { queue: ALL, topic: ALL, channel: ALL };
}

function measure(
	{ queue, topic, channel, n, sumMs, counts }: SegmentSketch,
	parent: MeasuredBaseline | undefined,
	weights: ShrinkWeights
): MeasuredBaseline | null {
	const own = sketchShape(counts);
	if (isInsufficient(own)) return null;
	const shrunk = parent ? shrinkToParent(own, n, parent, weights) : own;
	return {
		queue,
		topic,
		channel,
		n,
		location: shrunk.location,
		scale: shrunk.scale,
		meanMs: sumMs / n,
		rawScale: own.rawScale,
		iqrScale: own.iqrScale
	};
}
