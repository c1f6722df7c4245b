import { betaQuantile } from '../distributions/beta';
import { insufficient, type Insufficient } from '../insufficient';
import { requireCount } from './count';
import type { Interval } from './interval';

/**
 * Exact interval for a proportion, never narrower than its level promises. Clopper and Pearson
 * (1934), Biometrika 26: 404-413, from beta quantiles.
 * @param x events in
 * @param n trials
 * @returns a reason when there are no trials
 * @throws RangeError unless 0 <= x <= n
 */
export function clopperPearson(x: number, n: number, level = 0.95): Interval | Insufficient {
	requireCount(x, n);
	if (n === 0) return insufficient('no-trials');
	const tail = (1 - level) / 2;
	return {
		lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
		upper: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x)
	};
}
