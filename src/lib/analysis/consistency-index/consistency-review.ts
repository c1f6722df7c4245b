import { METRICS, type AnalysisWindow, type Metric, type Scope } from '$lib/domain/window';
import type { CsatCut } from '../segment-effects/scope-cells';
import { isNotEnough } from '../swings/not-enough';
import { reviewScopes } from '../swings/review-scopes';
import { indexFromGroups } from './consistency-index';
import { headlineIndex, headlineUnits } from './headline-index';
import type { IndexPart, IndexValue } from './index-value';
import { measureGroups } from './measure-groups';
import { noticeableDifferences } from './noticeable-differences';

/** One index of a review, or why there is none. Plain values only, so that it can be stored as it is. */
export type IndexFinding = {
	scope: Scope;
	/** `both` is the headline: handle time and satisfaction together. */
	metric: Metric | 'both';
	/** 0 to 100; null with a reason. */
	index: number | null;
	/** Ends of the interval, which covers about 90 %. */
	low: number | null;
	high: number | null;
	/** Where inconsistency comes from; seniority is part of who. Empty where there is none. */
	parts: IndexPart[];
	/** Contacts (answers) behind it. */
	contacts: number;
	reason: string | null;
};

/**
 * The consistency index of the centre and of every queue, for handle time, for satisfaction and for both together.
 * Satisfaction is that of customers who answer. The angry and the delighted answer most, which makes their mean move more than
 * that of all customers: in simulated centres of 300,000 contacts the index of all is 4 to 5 points above the one of those who
 * answer, and it is the latter that is estimated (bias about 1 point; METHODS D3, failure modes).
 * @param options.csatUntilDay satisfaction of contacts from this day on is left out, their answers still arriving
 */
export function consistencyReview(window: AnalysisWindow, options: CsatCut = {}): IndexFinding[] {
	const deltas = noticeableDifferences(window.settings);
	const groups = {
		handle: measureGroups(window, 'handle-time', options),
		csat: measureGroups(window, 'csat', options)
	};
	const both = headlineUnits(window, groups, options);
	const contactsOf = (of: Metric | 'both', scope: Scope) =>
		(of === 'csat' ? groups.csat : groups.handle)
			.flatMap(({ queues, each }) => queues.map((queue, i) => ({ queue, n: each[i] ?? 0 })))
			.filter(({ queue }) => scope.kind === 'site' || queue === scope.queue)
			.reduce((sum, { n }) => sum + n, 0);
	const find = (scope: Scope, metric: Metric | 'both') => {
		if (metric === 'both')
			return headlineIndex(both, scope, contactsOf('handle-time', { kind: 'site' }));
		const [of, delta] =
			metric === 'csat' ? [groups.csat, deltas.csat] : [groups.handle, deltas.handle];
		return indexFromGroups(of, scope, metric, delta);
	};
	return reviewScopes(window).flatMap((scope) =>
		([...METRICS, 'both'] as const).map((metric): IndexFinding => {
			const found: IndexValue | { notEnough: string } = find(scope, metric);
			if (!isNotEnough(found)) return { scope, metric, ...found, reason: null };
			return {
				scope,
				metric,
				index: null,
				low: null,
				high: null,
				parts: [],
				contacts: contactsOf(metric, scope),
				reason: found.notEnough
			};
		})
	);
}
