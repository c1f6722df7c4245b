import type { AnalysisWindow, Metric, NotEnough, Scope } from '$lib/domain/window';
import type { CsatCut } from '../segment-effects/scope-cells';
import { centreIndex } from './centre-index';
import { groupIndex } from './group-index';
import { LEAST_FOR_INDEX } from './group-queues';
import type { IndexValue } from './index-value';
import { measureGroups, type MeasuredGroup } from './measure-groups';
import { metricUnit } from './metric-unit';
import { noticeableDifferences } from './noticeable-differences';

/**
 * The index of a scope from what was measured of its queues; a queue that shares its measurement with others has none.
 * @param groups of the metric, as `measureGroups` gives them
 */
export function indexFromGroups(
	groups: readonly MeasuredGroup[],
	scope: Scope,
	metric: Metric,
	delta: number
): IndexValue | NotEnough {
	const what = metric === 'csat' ? 'answers' : 'contacts';
	if (scope.kind === 'queue') {
		const group = groups.find(({ queues }) => queues.includes(scope.queue));
		if (!group) return { notEnough: `There are no ${what}.` };
		if (group.queues.length === 1) return groupIndex(group, metric, delta);
		return {
			notEnough: `Not enough ${what} yet: an index of its own needs ${LEAST_FOR_INDEX[metric]}.`
		};
	}
	const [only] = groups;
	if (!only) return { notEnough: `There are no ${what}.` };
	if (groups.length === 1) return groupIndex(only, metric, delta);
	const contacts = groups.reduce((sum, group) => sum + group.contacts, 0);
	const units = groups.flatMap((group) =>
		group.measured ? [metricUnit(group.measured, group.parts, delta)] : []
	);
	return centreIndex(units, contacts, what);
}

/**
 * The consistency index of a queue or of the centre (METHODS D3): out of 100 pairs of customers with the same kind of
 * request, how many can expect noticeably the same, whoever answers and whenever they call.
 * @returns a reason where contacts, answers or weeks are too few or the interval is wider than 30 points
 */
export function consistencyIndex(
	window: AnalysisWindow,
	scope: Scope,
	metric: Metric,
	options: CsatCut = {}
): IndexValue | NotEnough {
	const { handle, csat } = noticeableDifferences(window.settings);
	const groups = measureGroups(window, metric, options);
	return indexFromGroups(groups, scope, metric, metric === 'csat' ? csat : handle);
}
