import { normalSf } from '$lib/stats/distributions/normal';
import { ALL, type BaselineNode } from '../baselines/baseline-node';

/**
 * How many times as many long contacts an agent has who is merely slower than the peers in everything: the tail of the
 * agent's log-normal beyond the line over the peers' (METHODS A2's line, D1's difference).
 * @param difference agent less peers in ln seconds, shrunk (AgentComparison.estimate)
 * @param scale usual right-tail scale of the work
 * @returns at least 1
 */
export function paceFactor(difference: number, scale: number, longZ: number): number {
	if (!(scale > 0)) return 1;
	return Math.max(1, normalSf(longZ - difference / scale) / normalSf(longZ));
}

/** Mean scale of the kinds of work of a site, by contacts; null without any. */
export function usualScale(nodes: readonly BaselineNode[]): number | null {
	const finest = nodes.filter(({ channel }) => channel !== ALL);
	const n = finest.reduce((sum, node) => sum + node.n, 0);
	return n > 0 ? finest.reduce((sum, node) => sum + node.n * node.scale, 0) / n : null;
}
