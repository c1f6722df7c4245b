import type { AnalysisWindow, Metric, Scope } from '$lib/domain/window';
import { scopeCells, type CsatCut } from '../segment-effects/scope-cells';
import { withoutWeeks } from '../segment-effects/without-weeks';
import { dayCells } from './day-cells';
import { hypotheses } from './hypotheses';
import type { SwingTest } from './swing-test';
import { testHypothesis } from './test-hypothesis';
import { testSeniority } from './test-seniority';

/** Answers every hypothesis of one scope and metric. */
export function testScope(
	window: AnalysisWindow,
	scope: Scope,
	metric: Metric,
	options: CsatCut = {}
): SwingTest[] {
	const plain = scopeCells(window, scope, metric, options);
	const cells = withoutWeeks(plain);
	const days = dayCells(cells, window);
	const ids = Array.from(cells.agentIndex, (index) => window.agents[index]?.id ?? 0);
	return [
		...hypotheses(days, window).map((hypothesis) =>
			testHypothesis(window, scope, metric, { plain, days }, ids, hypothesis)
		),
		testSeniority(window, scope, metric, { plain, cells }, ids)
	];
}
