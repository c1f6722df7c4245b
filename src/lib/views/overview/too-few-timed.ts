import { ALL, type BaselineNode } from '$lib/analysis/baselines/baseline-node';
import { enoughToJudge } from '$lib/analysis/baselines/enough-to-judge';
import { findBaseline, indexBaselines } from '$lib/analysis/baselines/find-baseline';
import type { Thresholds } from '$lib/domain/thresholds';
import { m } from '$lib/i18n/compiled/messages';
import { whole } from '../format/number';

/**
 * Why no contact can be called over-served: that none was is no news where nobody could have been.
 * @param nodes baselines of the newest week; none while it is being analysed, or of next to no handle times
 * @param timed contacts of the period whose handle time is known
 * @returns null where contacts are judged, or are about to be
 */
export function tooFewTimed(
	nodes: readonly BaselineNode[],
	timed: number,
	thresholds: Pick<Thresholds, 'minimumCentreContacts'>
): string | null {
	const least = thresholds.minimumCentreContacts;
	if (nodes.length === 0 && timed >= least) return null;
	const index = indexBaselines(nodes);
	if (enoughToJudge(index, thresholds)) return null;
	const known = findBaseline(index, { queue: ALL, topic: ALL, channel: ALL })?.n ?? timed;
	return m.overview_too_few_timed({ shown: whole(known), least: whole(least) });
}
