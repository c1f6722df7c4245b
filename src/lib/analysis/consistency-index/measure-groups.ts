import type { AnalysisWindow, Metric } from '$lib/domain/window';
import { scopeCells, type CsatCut, type ScopeCells } from '../segment-effects/scope-cells';
import { sumByGroup } from '../segment-effects/sum-by-group';
import { groupQueues, LEAST_FOR_INDEX, type QueueGroup } from './group-queues';
import { measureIndex, type MeasuredIndex } from './measure-index';
import { partVariances, type PartVariances } from './part-variances';
import { seniorityVariance } from './seniority-variance';
import { whenVariances } from './when-variances';
import { windowIndexCells } from './window-index-cells';

/** Weeks that an interval needs. */
const LEAST_WEEKS = 6;

/** What was measured of some queues, or why nothing was. */
export type MeasuredGroup = QueueGroup &
	(
		| { measured: MeasuredIndex; parts: PartVariances | null; notEnough: null }
		| { measured: null; notEnough: string }
	);

function countByQueue({ segments }: AnalysisWindow, cells: ScopeCells): Map<number, number> {
	const counts = new Map<number, number>();
	sumByGroup(cells.segment, cells.n, cells.segments).forEach((n, s) => {
		const queue = segments[cells.segmentIndex[s] as number]?.queue ?? 0;
		counts.set(queue, (counts.get(queue) ?? 0) + n);
	});
	return counts;
}

function measureGroup(
	window: AnalysisWindow,
	metric: Metric,
	group: QueueGroup,
	options: CsatCut
): MeasuredGroup {
	const what = metric === 'csat' ? 'answers' : 'contacts';
	const least = LEAST_FOR_INDEX[metric];
	if (group.contacts < least)
		return {
			...group,
			measured: null,
			notEnough: `Not enough ${what} yet: ${group.contacts} of the ${least} that an index needs.`
		};
	const cells = scopeCells(window, { kind: 'queues', queues: group.queues }, metric, options);
	const measured = measureIndex(windowIndexCells(cells, window, metric));
	const weeks = measured?.weeks.length ?? 0;
	if (measured === null || weeks < LEAST_WEEKS)
		return {
			...group,
			measured: null,
			notEnough: `There are ${weeks} weeks of data; an interval needs ${LEAST_WEEKS}.`
		};
	const when = whenVariances(cells, window);
	const parts = partVariances(measured, when, seniorityVariance(cells, window));
	return { ...group, measured, parts, notEnough: null };
}

/** Measures every queue with enough contacts, and the small ones together. */
export function measureGroups(
	window: AnalysisWindow,
	metric: Metric,
	options: CsatCut = {}
): MeasuredGroup[] {
	const counts = countByQueue(window, scopeCells(window, { kind: 'site' }, metric, options));
	return groupQueues(counts, LEAST_FOR_INDEX[metric]).map((group) =>
		measureGroup(window, metric, group, options)
	);
}
