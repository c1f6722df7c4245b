import type { AnalysisWindow, NotEnough } from '$lib/domain/window';
import { scopeCells, type CsatCut } from '../segment-effects/scope-cells';
import { withoutWeeks } from '../segment-effects/without-weeks';
import { cautiousP } from './cautious-p';
import { dayCells } from './day-cells';
import { alternatesWithinDays } from './dimension';
import { hypotheses } from './hypotheses';
import { matchedSwing } from './matched-swing';
import { isNotEnough } from './not-enough';
import type { SwingTest } from './swing-test';

/** A swing looked at again: its size on the scale of the score, and the less sure of its two p. */
export type Retest = { beta: number; p: number };

/**
 * The swing of a level against the other levels, some of those left out: Afternoon against Morning, where Evening is known
 * to differ. One pass over the scope's cells and the test itself.
 * @param levels of the same dimension
 */
export function retestWithout(
	window: AnalysisWindow,
	test: Pick<SwingTest, 'scope' | 'metric' | 'dimension' | 'level'>,
	levels: readonly string[],
	options: CsatCut = {}
): Retest | NotEnough {
	const cells = withoutWeeks(scopeCells(window, test.scope, test.metric, options));
	const days = dayCells(cells, window);
	const asked = hypotheses(days, window).filter(({ dimension }) => dimension === test.dimension);
	const own = asked.find(({ level }) => level === test.level);
	if (!own) return { notEnough: `There is nothing in ${test.level} to compare.` };
	const left = asked.filter(({ level }) => levels.includes(level));
	const level = own.side.map((side, row) => (left.some((l) => l.side[row] === 1) ? -1 : side));
	const { stratum, strata } = own;
	const swing = matchedSwing({ ...days, level, stratum, strata });
	if (isNotEnough(swing)) return swing;
	return {
		beta: swing.beta,
		p: Math.max(swing.p, cautiousP(swing, alternatesWithinDays(test.dimension)))
	};
}
