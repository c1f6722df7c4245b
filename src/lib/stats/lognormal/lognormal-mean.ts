import { requireLevel } from '../distributions/parameter-checks';
import { tQuantile } from '../distributions/student-t';
import type { Interval } from '../inference/interval';
import { insufficient, type Insufficient } from '../insufficient';
import type { Moments } from '../summary/moments';

/**
 * Arithmetic mean of log-normal values, exp(m + s^2/2), with Cox's interval
 * exp(m + s^2/2 -+ t sqrt(s^2/n + s^4/(2(n-1)))), t on n - 1. Zhou and Gao (1997), Statistics in Medicine 16.
 * @param logs moments of the natural logs
 * @returns in the unit of the values; a reason with fewer than two of them
 */
export function lognormalMean(
	logs: Moments,
	level = 0.95
): (Interval & { mean: number }) | Insufficient {
	requireLevel(level);
	if (logs.n < 2) return insufficient('fewer-than-two-values');
	if (!Number.isFinite(logs.mean + logs.m2)) return insufficient('not-finite');
	const s2 = logs.m2 / (logs.n - 1);
	const centre = logs.mean + s2 / 2;
	const half =
		tQuantile(0.5 + level / 2, logs.n - 1) *
		Math.sqrt(s2 / logs.n + (s2 * s2) / (2 * (logs.n - 1)));
	return {
		mean: Math.exp(centre),
		lower: Math.exp(centre - half),
		upper: Math.exp(centre + half)
	};
}
