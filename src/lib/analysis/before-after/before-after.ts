import { METRICS, type AnalysisWindow, type Metric } from '$lib/domain/window';
import { adjustedVerdicts } from '../swings/adjusted-verdicts';
import { narrowWindow, type SegmentChoice } from '../explorer/narrow-window';
import { scopeCells, type CsatCut } from '../segment-effects/scope-cells';
import { silentSwing, type AnswerRates } from '../swings/answer-rates';
import { inUnit } from '../swings/swing-finding';
import { thresholdsOf } from '../swings/thresholds-of';
import type { SwingVerdict } from '../swings/verdict';
import { testAfter } from './test-after';

/** What changed at an event. Plain values only, in the units that people read. */
export type BeforeAfter = SwingVerdict & {
	metric: Metric;
	/** Of effect, ciLow and ciHigh: percent of handle time, or points of satisfaction; after less before. */
	unit: 'percent' | 'points';
	effect: number | null;
	ciLow: number | null;
	ciHigh: number | null;
	p: number | null;
	pAdjusted: number | null;
	/** Agents compared with themselves, and their contacts or answers on either side. */
	agents: number;
	before: number;
	after: number;
	/** Share of all contacts that theirs are. */
	matchedShare: number;
	/** Difference of the plain means, in the unit of the effect. */
	rawDifference: number | null;
	/** Of satisfaction: who answered (level: after), and the change among the silent that would cancel this one. */
	answerRates: AnswerRates | null;
	silentSwing: number | null;
	tested: number;
};

/**
 * Service after an event against service before it: the matched swing (METHODS B2) with "after" as its level, the same
 * agents on the same kind of work at the same shift, load and kind of day, days as a series
 * in which neighbours are alike. What else changed at that time is in it, too. The 95 % interval covered 96 % of 300 simulated
 * centres without any change where days are independent, 96 % at an autocorrelation of .5 and 93 % at .7; of satisfaction
 * 95, 94 and 92 %.
 * @param window the days around the event, see eventPeriod
 * @param event first day after it
 */
export function beforeAfter(
	window: AnalysisWindow,
	event: number,
	segment: SegmentChoice = {},
	options: CsatCut = {}
): BeforeAfter[] {
	const narrowed = narrowWindow(window, segment);
	const tests = METRICS.map((metric) => ({
		metric,
		...testAfter(scopeCells(narrowed, { kind: 'site' }, metric, options), narrowed, event, metric)
	}));
	const verdicts = adjustedVerdicts(tests, thresholdsOf(window.settings));
	return tests.flatMap((test, i) => {
		const answer = verdicts[i];
		if (!answer) return [];
		const { metric, estimate, agents, before, after, matchedShare, rawDifference } = test;
		const read = (beta: number | null | undefined) =>
			beta === null || beta === undefined ? null : inUnit(metric, beta);
		const rates = metric === 'csat' ? test.answerRates : null;
		return [
			{
				...{ metric, ...answer.verdict, pAdjusted: answer.pAdjusted, tested: answer.tested },
				unit: metric === 'handle-time' ? ('percent' as const) : ('points' as const),
				...{ effect: read(estimate?.beta), p: estimate?.p ?? null },
				...{ ciLow: read(estimate?.ciLow), ciHigh: read(estimate?.ciHigh) },
				...{ agents, before, after, matchedShare, rawDifference: read(rawDifference) },
				answerRates: rates,
				silentSwing: estimate && rates ? silentSwing(estimate.beta, rates) : null
			}
		];
	});
}
