import { METRICS, type AnalysisWindow, type Metric, type Scope } from '$lib/domain/window';
import { scopeCells, type CsatCut } from '../segment-effects/scope-cells';
import { withoutWeeks } from '../segment-effects/without-weeks';
import { dayCells } from '../swings/day-cells';
import type { Dimension } from '../swings/dimension';
import { hypotheses } from '../swings/hypotheses';
import { judgeSwings } from '../swings/judge-swings';
import type { SwingFinding } from '../swings/swing-finding';
import type { SwingTest } from '../swings/swing-test';
import { testHypothesis } from '../swings/test-hypothesis';
import { testSeniority } from '../swings/test-seniority';
import { narrowWindow, type SegmentChoice } from './narrow-window';

/** What somebody wants to look into: how service swings with a dimension, within some kinds of work. */
export type Exploration = { dimension: Dimension; segment: SegmentChoice };

/** Everything asked for counts as one site: the segment is named by who asks. */
const SCOPE: Scope = { kind: 'site' };

function testDimension(
	window: AnalysisWindow,
	metric: Metric,
	dimension: Dimension,
	options: CsatCut
): SwingTest[] {
	const plain = scopeCells(window, SCOPE, metric, options);
	const cells = withoutWeeks(plain);
	const ids = Array.from(cells.agentIndex, (index) => window.agents[index]?.id ?? 0);
	if (dimension === 'seniority')
		return [testSeniority(window, SCOPE, metric, { plain, cells }, ids)];
	const days = dayCells(cells, window);
	return hypotheses(days, window)
		.filter((hypothesis) => hypothesis.dimension === dimension)
		.map((hypothesis) => testHypothesis(window, SCOPE, metric, { plain, days }, ids, hypothesis));
}

/**
 * The swings of one dimension within any kinds of work, for handle time and satisfaction, by the method of the review
 * (METHODS B2 to B4). Exploring: the tests of this answer are adjusted for one another only, so that what is found here
 * is a reason to look, not a finding of the review.
 * @returns none where there are no such contacts
 */
export function exploreSwings(
	window: AnalysisWindow,
	{ dimension, segment }: Exploration,
	options: CsatCut = {}
): SwingFinding[] {
	const narrowed = narrowWindow(window, segment);
	if (narrowed.cells.agent.length === 0) return [];
	const tests = METRICS.flatMap((metric) => testDimension(narrowed, metric, dimension, options));
	return judgeSwings(narrowed, tests, options);
}
