import { indexBaselines, type BaselineIndex } from '$lib/analysis/baselines/find-baseline';
import { mergeSketches, type SegmentSketch } from '$lib/analysis/baselines/segment-sketch';
import { atRecentLevel } from '$lib/analysis/baselines/recent-level';
import { siteBaselines } from '$lib/analysis/baselines/site-baselines';
import { ALL, type BaselineNode } from '$lib/analysis/baselines/baseline-node';
import { segmentKey, type Segment } from '$lib/domain/segment';
import type { Thresholds } from '$lib/domain/thresholds';
import { isInsufficient } from '$lib/stats/insufficient';
import { sketchQuantile } from '$lib/stats/summary/log-sketch';

/** What the contacts of one week are judged against. */
export type WeekBasis = {
	nodes: readonly BaselineNode[];
	index: BaselineIndex;
	/** Handle times of each node, for the share that is shorter than a contact. */
	sketches: ReadonlyMap<string, SegmentSketch>;
	/** 99.9th percentile of the site's handle times in milliseconds. */
	siteP999Ms: number | null;
};

/**
 * The basis of a week from the sketches of the weeks behind it. Pure.
 * @param recent the last of those weeks, whose level counts; none where the week is judged by itself
 */
export function weekBasis(
	sketches: readonly SegmentSketch[],
	recent: readonly SegmentSketch[],
	thresholds: Thresholds
): WeekBasis {
	const nodes = atRecentLevel(siteBaselines(sketches, thresholds), recent);
	const p999 = sketchQuantile(mergeSketches(SITE, sketches).counts, 0.999);
	return {
		nodes,
		index: indexBaselines(nodes),
		sketches: sketchesOf(nodes, sketches),
		siteP999Ms: isInsufficient(p999) ? null : 1000 * p999
	};
}

const SITE: Segment = { queue: ALL, topic: ALL, channel: ALL };

function sketchesOf(
	nodes: readonly Segment[],
	sketches: readonly SegmentSketch[]
): ReadonlyMap<string, SegmentSketch> {
	const within = (node: Segment) => (sketch: Segment) =>
		(node.queue === ALL || node.queue === sketch.queue) &&
		(node.topic === ALL || node.topic === sketch.topic) &&
		(node.channel === ALL || node.channel === sketch.channel);
	return new Map(
		nodes.map((node) => [segmentKey(node), mergeSketches(node, sketches.filter(within(node)))])
	);
}
