import { segmentKey, type Segment } from '$lib/domain/segment';
import { ALL, type BaselineNode } from './baseline-node';

/** Baselines by the segment they are of, for many look-ups. */
export type BaselineIndex<Node extends BaselineNode = BaselineNode> = ReadonlyMap<string, Node>;

export function indexBaselines<Node extends BaselineNode>(
	nodes: readonly Node[]
): BaselineIndex<Node> {
	return new Map(nodes.map((node) => [segmentKey(node), node]));
}

/**
 * The node that a segment is judged against: its own, else its topic's, its queue's, the site's.
 * @returns null where even the site has too few contacts
 */
export function findBaseline<Node extends BaselineNode>(
	nodes: BaselineIndex<Node>,
	{ queue, topic, channel }: Segment
): Node | null {
	return (
		nodes.get(segmentKey({ queue, topic, channel })) ??
		nodes.get(segmentKey({ queue, topic, channel: ALL })) ??
		nodes.get(segmentKey({ queue, topic: ALL, channel: ALL })) ??
		nodes.get(segmentKey({ queue: ALL, topic: ALL, channel: ALL })) ??
		null
	);
}
