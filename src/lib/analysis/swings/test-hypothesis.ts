import type { AnalysisWindow, Metric, Scope } from '$lib/domain/window';
import type { ScopeCells } from '../segment-effects/scope-cells';
import type { DayCells } from './day-cells';
import { against, type Hypothesis } from './hypotheses';
import type { SwingTest } from './swing-test';
import { testMatched } from './test-matched';
import { testPooled } from './test-pooled';

/**
 * Answers one hypothesis: of the same agents under both conditions, or, where nobody changes shifts, of those of one shift
 * against the others, as with seniority.
 * @param plain the scope's cells as they are counted
 * @param days the same with kinds of work and weeks taken out
 * @param ids numbers of the cells' agents
 */
export function testHypothesis(
	{ shifts }: Pick<AnalysisWindow, 'shifts'>,
	scope: Scope,
	metric: Metric,
	{ plain, days }: { plain: ScopeCells; days: DayCells },
	ids: readonly number[],
	hypothesis: Hypothesis
): SwingTest {
	const test = testMatched(scope, metric, days, ids, hypothesis);
	const { dimension, level } = hypothesis;
	if (test.estimate !== null || dimension !== 'shift') return test;
	const side = against(plain.shift, shifts.indexOf(level));
	return testPooled(scope, metric, dimension, level, plain, side, ids) ?? test;
}
