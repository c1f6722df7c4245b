import type { AnalysisWindow, Metric } from '$lib/domain/window';
import type { ScopeCells } from '../segment-effects/scope-cells';
import { answerRates, type AnswerRates } from '../swings/answer-rates';
import { breadth } from '../swings/breadth';
import { cautiousError } from '../swings/cautious-p';
import { dayCells, type DayCells } from '../swings/day-cells';
import { matchedSwing } from '../swings/matched-swing';
import { isNotEnough } from '../swings/not-enough';
import { sideTotals } from '../swings/side-totals';
import type { SwingTest } from '../swings/swing-test';
import { tEstimate } from '../swings/t-estimate';
import { serialTime } from './serial-time';

/** Days with contacts on either side, and agents, that a verdict needs. */
const LEAST_DAYS = 14;
const LEAST_AGENTS = 6;
/** Breadth is asked for when p is below this. */
const BREADTH_BELOW = 0.1;

/** "After" as a level, before it is weighed against the other metric. */
export type AfterTest = Pick<
	SwingTest,
	'estimate' | 'cautiousP' | 'tooFew' | 'shared' | 'drivenBy' | 'agents' | 'rawDifference'
> & { before: number; after: number; matchedShare: number; answerRates: AnswerRates | null };

/** Everything that must be equal for a comparison: kind of day, shift, load. */
function strataOf({ weekend, shift, peak, n }: DayCells, shifts: number) {
	const stratum = new Int32Array(n.length);
	for (let row = 0; row < stratum.length; row++) {
		const dayAndShift = (weekend[row] as number) * (shifts + 1) + (shift[row] as number) + 1;
		stratum[row] = 3 * dayAndShift + (peak[row] as number) + 1;
	}
	return { stratum, strata: 6 * (shifts + 1) };
}

/** Days with contacts on each side. */
function daysSeen({ day, n }: DayCells, level: Int32Array): [before: number, after: number] {
	const seen = [new Set<number>(), new Set<number>()] as const;
	for (let row = 0; row < day.length; row++)
		if ((n[row] as number) > 0) seen[level[row] === 1 ? 1 : 0].add(day[row] as number);
	return [seen[0].size, seen[1].size];
}

function tooFewFor([before, after]: [number, number], agents: number): string | null {
	const days = Math.min(before, after);
	if (days < LEAST_DAYS)
		return `Only ${days} days ${before < after ? 'before' : 'after'} it hold contacts; a verdict needs ${LEAST_DAYS}.`;
	return agents < LEAST_AGENTS
		? `Only ${agents} agents can be compared with themselves; a verdict needs ${LEAST_AGENTS}.`
		: null;
}

/** Compares the contacts from the day `event` on with those before it. */
export function testAfter(
	scope: ScopeCells,
	window: AnalysisWindow,
	event: number,
	metric: Metric
): AfterTest {
	const cells = dayCells(scope, window);
	const level = cells.day.map((day) => (day + window.period.from >= event ? 1 : 0));
	const totals = sideTotals(level, cells);
	const none: AfterTest = {
		...{ estimate: null, cautiousP: 1, tooFew: null, shared: null, drivenBy: [], agents: 0 },
		...{ before: 0, after: 0, matchedShare: 0, rawDifference: totals.rawDifference },
		answerRates: answerRates(totals)
	};
	const what = metric === 'csat' ? 'answers' : 'contacts';
	if (totals.rawDifference === null) {
		const side = totals.inRest === 0 ? 'before' : 'after';
		return { ...none, tooFew: `There are no ${what} ${side} it to compare.` };
	}
	const swingCells = { ...cells, level, ...strataOf(cells, window.shifts.length) };
	const swing = matchedSwing(swingCells, undefined, serialTime);
	if (isNotEnough(swing)) return { ...none, tooFew: swing.notEnough };
	// Two stretches of time are few looks at how days move: their error is taken in full, not only where days add to agents'.
	const { se, df } = cautiousError(swing);
	const estimate = { ...swing, ...tEstimate(swing.beta, se, df) };
	const wide = estimate.p < BREADTH_BELOW ? breadth(swingCells, swing, serialTime) : null;
	const ids = (a: number) => window.agents[scope.agentIndex[a] as number]?.id ?? 0;
	return {
		...none,
		estimate,
		cautiousP: estimate.p,
		tooFew: tooFewFor(daysSeen(cells, level), swing.agents.length),
		shared: wide?.shared ?? null,
		drivenBy: wide?.shared === false ? wide.dropped.map(ids) : [],
		agents: swing.agents.length,
		before: swing.inRest,
		after: swing.inLevel,
		matchedShare: (swing.inLevel + swing.inRest) / (totals.inLevel + totals.inRest)
	};
}
