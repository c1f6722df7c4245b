import { indexBaselines, type BaselineIndex } from '$lib/analysis/baselines/find-baseline';
import { mergeSketches, type SegmentSketch } from '$lib/analysis/baselines/segment-sketch';
import { atRecentLevel } from '$lib/analysis/baselines/recent-level';
import { siteBaselines } from '$lib/analysis/baselines/site-baselines';
import { tailWeight } from '$lib/analysis/baselines/tail-weight';
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
	/** Factor by which the tails of this site's work reach farther than a log-normal's. */
	tailWeight: number;
};

/** The thresholds by which the contacts of a week are judged: the line lies farther out where tails are heavy on both sides. */
export function weekThresholds(
	{ tailWeight }: Pick<WeekBasis, 'tailWeight'>,
	thresholds: Thresholds
): Thresholds {
	return { ...thresholds, longZ: thresholds.longZ * tailWeight };
}

/**
 * The basis of a week from the sketches of the weeks behind it. Pure.
 * @param recent the last of those weeks, whose level counts; none where the week is judged by itself
 */
export function weekBasis(
	sketches: readonly SegmentSketch[],
	recent: readonly SegmentSketch[],
	thresholds: Thresholds
): WeekBasis {
	const measured = siteBaselines(sketches, thresholds);
	const nodes = atRecentLevel(measured, recent);
	const p999 = sketchQuantile(mergeSketches(SITE, sketches).counts, 0.999);
	return {
		nodes,
		index: indexBaselines(nodes),
		sketches: sketchesOf(nodes, sketches),
		siteP999Ms: isInsufficient(p999) ? null : 1000 * p999,
		tailWeight: tailWeight(measured, sketches)
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
