import { compareAgents } from '$lib/analysis/agents/compare-agents';
import { decliningAgents } from '$lib/analysis/agents/declining-agents';
import { inconsistentAgents } from '$lib/analysis/agents/inconsistent-agents';
import { consistencyReview } from '$lib/analysis/consistency-index/consistency-review';
import { reviewImprovements } from '$lib/analysis/improvement/review-improvements';
import { reviewSwings } from '$lib/analysis/swings/review-swings';
import type { SeriesCells } from '$lib/domain/series';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { METRICS, type AnalysisWindow } from '$lib/domain/window';

const thresholds = DEFAULT_THRESHOLDS;

/** What a review reads: eight weeks, and up to 400 days for what needs a longer memory. */
export type Input = { window: AnalysisWindow; series: SeriesCells };

/** Everything that a review asks of its cells. */
export const QUESTIONS: readonly [name: string, ask: (input: Input) => unknown][] = [
	['swings', ({ window }) => reviewSwings(window)],
	['consistency', ({ window }) => consistencyReview(window)],
	[
		'agents compared',
		({ window }) => METRICS.map((metric) => compareAgents(window, metric, thresholds))
	],
	[
		'day-to-day spreads',
		({ window: { settings }, series }) =>
			METRICS.map((metric) => inconsistentAgents(series, metric, settings, thresholds))
	],
	['declines', ({ window: { settings }, series }) => decliningAgents(series, settings)],
	[
		'improvements',
		({ window: { settings }, series }) => reviewImprovements(series, settings, thresholds)
	]
];
