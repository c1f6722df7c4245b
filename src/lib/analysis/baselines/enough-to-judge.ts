import type { Thresholds } from '$lib/domain/thresholds';
import { ALL } from './baseline-node';
import { findBaseline, type BaselineIndex } from './find-baseline';

/** Whether the period behind the baselines holds the contacts that a site needs before any contact is flagged. */
export function enoughToJudge(
	nodes: BaselineIndex,
	{ minimumCentreContacts }: Pick<Thresholds, 'minimumCentreContacts'>
): boolean {
	const site = findBaseline(nodes, { queue: ALL, topic: ALL, channel: ALL });
	return site !== null && site.n >= minimumCentreContacts;
}
