import { ALL } from '../baselines/baseline-node';
import { findBaseline, type BaselineIndex } from '../baselines/find-baseline';

/**
 * Mean handle time of a queue in milliseconds, the site's for a queue without a node: the unit of displaced customers.
 * @returns null where even the site has too few contacts
 */
export function queueMeanMs(nodes: BaselineIndex, queue: number): number | null {
	return findBaseline(nodes, { queue, topic: ALL, channel: ALL })?.meanMs ?? null;
}
