import { normalQuantile } from '../distributions/normal';
import { requireLevel } from '../distributions/parameter-checks';
import { insufficient, type Insufficient } from '../insufficient';
import { requireCount } from './count';
import type { Interval } from './interval';

/**
 * Wilson score interval for a proportion. Wilson (1927), JASA 22: 209-212.
 * @param x events in
 * @param n trials
 * @returns a reason when there are no trials
 * @throws RangeError unless 0 <= x <= n
 */
export function wilson(x: number, n: number, level = 0.95): Interval | Insufficient {
	requireCount(x, n);
	requireLevel(level);
	if (n === 0) return insufficient('no-trials');
	const z = normalQuantile(0.5 + level / 2);
	const z2 = z * z;
	// The root of a sum of positive terms: nothing cancels at 0 or n events.
	const half = z * Math.sqrt((x * (n - x)) / n + z2 / 4);
	return {
		lower: x === 0 ? 0 : (x + z2 / 2 - half) / (n + z2),
		upper: x === n ? 1 : (x + z2 / 2 + half) / (n + z2)
	};
}
