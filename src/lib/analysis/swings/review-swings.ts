import { METRICS, type AnalysisWindow } from '$lib/domain/window';
import type { CsatCut } from '../segment-effects/scope-cells';
import { judgeSwings } from './judge-swings';
import { reviewScopes } from './review-scopes';
import type { SwingFinding } from './swing-finding';
import { testScope } from './test-scope';

/**
 * Every swing of a window: site and queues x weekend, shifts, weekdays, load and seniority x handle time and
 * satisfaction, judged together.
 * Results do not depend on the order of the cells. About 10 passes over the cells a hypothesis.
 * @param options.csatUntilDay satisfaction of contacts from this day on is left out, their answers still arriving
 */
export function reviewSwings(window: AnalysisWindow, options: CsatCut = {}): SwingFinding[] {
	const tests = reviewScopes(window).flatMap((scope) =>
		METRICS.flatMap((metric) => testScope(window, scope, metric, options))
	);
	return judgeSwings(window, tests, options);
}
