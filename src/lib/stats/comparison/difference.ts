import { requireLevel } from '../distributions/parameter-checks';
import { tQuantile, tSf } from '../distributions/student-t';
import { insufficient, type Insufficient } from '../insufficient';
import type { Interval } from '../inference/interval';

/** A difference of means with its t test, in the unit of the values. */
export type Difference = {
	difference: number;
	se: number;
	t: number;
	df: number;
	/** two-sided */
	p: number;
	interval: Interval;
};

/**
 * Test and interval of an estimate that is t distributed around its standard error.
 * @param level of the interval, e.g. 0.95
 * @returns a reason when the standard error is zero: nothing varies, so nothing can be judged
 */
export function tDifference(
	difference: number,
	se: number,
	df: number,
	level: number
): Difference | Insufficient {
	requireLevel(level);
	if (!Number.isFinite(difference + se)) return insufficient('not-finite');
	if (!(se > 0)) return insufficient('no-variation');
	const t = difference / se;
	const half = tQuantile(0.5 + level / 2, df) * se;
	const interval = { lower: difference - half, upper: difference + half };
	return { difference, se, t, df, p: 2 * tSf(Math.abs(t), df), interval };
}
