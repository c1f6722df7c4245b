import { at } from '../at';
import { outsideLimits } from './outside-limits';
import { shift } from './shift';
import type { Side } from './side';
import { trend } from './trend';
import { twoOfThree } from './two-of-three';
import type { XmrLimits } from './xmr';

/** The NHS rule a point breaks, strongest first, and on which side or in which direction. */
export type SpecialCause = {
	rule: 'outside-limits' | 'trend' | 'two-of-three' | 'shift';
	side: Exclude<Side, 0>;
};

/**
 * The NHS "Making Data Count" rules for each point of an XmR chart: outside the limits, else part
 * of a seven-point trend, else two of three in the outer third, else seven on one side; null is
 * common cause. Same order as NHSRplotthedots. For drawing, not for alerts: on steady data more
 * than a fifth of half-year charts break a rule. O(n)
 */
export function specialCauses(
	y: readonly number[],
	limits: Pick<XmrLimits, 'centre' | 'lower' | 'upper'>
): (SpecialCause | null)[] {
	const rules = [
		{ rule: 'outside-limits', sides: outsideLimits(y, limits) },
		{ rule: 'trend', sides: trend(y) },
		{ rule: 'two-of-three', sides: twoOfThree(y, limits) },
		{ rule: 'shift', sides: shift(y, limits.centre) }
	] as const;
	return y.map((_, i) => {
		for (const { rule, sides } of rules) {
			const side = at(sides, i);
			if (side !== 0) return { rule, side };
		}
		return null;
	});
}
