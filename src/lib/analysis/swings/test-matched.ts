import type { Metric, Scope } from '$lib/domain/window';
import { breadth } from './breadth';
import { cautiousP } from './cautious-p';
import type { DayCells } from './day-cells';
import type { Hypothesis } from './hypotheses';
import { alternatesWithinDays } from './dimension';
import { matchedSwing } from './matched-swing';
import { isNotEnough } from './not-enough';
import { NOT_NUMBERS } from './not-numbers';
import { openTest } from './open-test';
import { sideTotals, type SideTotals } from './side-totals';
import type { SwingTest } from './swing-test';
import { tooFewWeeks, weeksSeen } from './weeks-seen';

/** Matched agents that a verdict needs; three suffice for an estimate. */
const LEAST_AGENTS = 6;
/** Breadth is asked for when p is below this. */
const BREADTH_BELOW = 0.1;

function nothingToCompare(metric: Metric, level: string, { inLevel, inRest }: SideTotals): string {
	const what = metric === 'csat' ? 'answers' : 'contacts';
	if (inLevel > 0 && inRest > 0) return NOT_NUMBERS;
	if (inLevel === 0 && inRest === 0) return `No ${what} are known to be in ${level} or outside it.`;
	return `There are no ${what} ${inLevel === 0 ? 'in' : 'outside'} ${level} to compare.`;
}

/** Answers one hypothesis within agents. @param ids numbers of the cells' agents */
export function testMatched(
	scope: Scope,
	metric: Metric,
	cells: DayCells,
	ids: readonly number[],
	{ dimension, level, side, stratum, strata }: Hypothesis
): SwingTest {
	const totals = sideTotals(side, cells);
	const test = openTest(scope, metric, dimension, level, totals);
	if (totals.rawDifference === null)
		return { ...test, tooFew: nothingToCompare(metric, level, totals) };
	const swingCells = { ...cells, level: side, stratum, strata };
	const swing = matchedSwing(swingCells);
	if (isNotEnough(swing)) return { ...test, tooFew: swing.notEnough };
	const few =
		swing.agents.length < LEAST_AGENTS
			? `Only ${swing.agents.length} agents can be compared with themselves; a verdict needs ${LEAST_AGENTS}.`
			: null;
	const wide = swing.p < BREADTH_BELOW ? breadth(swingCells, swing) : null;
	return {
		...test,
		estimate: swing,
		cautiousP: cautiousP(swing, alternatesWithinDays(dimension)),
		tooFew: few ?? tooFewWeeks(dimension, weeksSeen(cells, side)),
		shared: wide?.shared ?? null,
		drivenBy: wide?.shared === false ? wide.dropped.map((a) => ids[a] as number) : [],
		agents: swing.agents.length,
		inLevel: swing.inLevel,
		inRest: swing.inRest,
		matchedShare: (swing.inLevel + swing.inRest) / (totals.inLevel + totals.inRest)
	};
}
