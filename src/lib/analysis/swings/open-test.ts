import type { Metric, Scope } from '$lib/domain/window';
import { answerRates } from './answer-rates';
import type { Dimension } from './dimension';
import type { SideTotals } from './side-totals';
import type { SwingTest } from './swing-test';

/** A test of which nothing is known yet but what stands on its two sides. */
export function openTest(
	scope: Scope,
	metric: Metric,
	dimension: Dimension,
	level: string,
	totals: SideTotals
): SwingTest {
	return {
		scope,
		metric,
		dimension,
		level,
		between: dimension === 'seniority',
		estimate: null,
		cautiousP: 1,
		tooFew: null,
		shared: null,
		drivenBy: [],
		agents: 0,
		inLevel: 0,
		inRest: 0,
		matchedShare: 0,
		rawDifference: totals.rawDifference,
		answerRates: metric === 'csat' ? answerRates(totals) : null
	};
}
