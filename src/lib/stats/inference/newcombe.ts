import { isInsufficient, type Insufficient } from '../insufficient';
import type { Interval } from './interval';
import { wilson } from './wilson';

/**
 * Interval for the difference x1/n1 - x2/n2 of two independent proportions from their Wilson
 * intervals. Newcombe (1998), Statistics in Medicine 17: 873-890, method 10.
 * @returns a reason when a group has no trials
 * @throws RangeError unless both are counts of events among trials
 */
export function newcombe(
	first: { x: number; n: number },
	second: { x: number; n: number },
	level = 0.95
): (Interval & { difference: number }) | Insufficient {
	const one = wilson(first.x, first.n, level);
	const two = wilson(second.x, second.n, level);
	if (isInsufficient(one)) return one;
	if (isInsufficient(two)) return two;
	const p1 = first.x / first.n;
	const p2 = second.x / second.n;
	const difference = p1 - p2;
	return {
		difference,
		lower: difference - Math.hypot(p1 - one.lower, two.upper - p2),
		upper: difference + Math.hypot(one.upper - p1, p2 - two.lower)
	};
}
