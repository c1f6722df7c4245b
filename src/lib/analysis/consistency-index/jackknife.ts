import { tQuantile } from '$lib/stats/distributions/student-t';

/** Standard error of an estimate from its values with one of G groups left out: sqrt((G-1)/G sum (x - mean)^2). */
export function jackknifeError(leftOut: readonly number[]): number {
	const groups = leftOut.length;
	const mean = leftOut.reduce((a, b) => a + b, 0) / groups;
	const squares = leftOut.reduce((sum, x) => sum + (x - mean) ** 2, 0);
	return Math.sqrt(((groups - 1) / groups) * squares);
}

/**
 * Interval of a variance by delete-one-week jackknife, t at .975 with one degree of freedom fewer than weeks: on the log
 * scale where the variance is well above its error, else cut at 0. It covers about 90 % in simulation (METHODS D3).
 * @param variance the estimate from all weeks
 * @param leftOut the estimates with one week left out; at least two
 */
export function varianceInterval(
	variance: number,
	leftOut: readonly number[]
): { low: number; high: number } {
	const error = jackknifeError(leftOut);
	const reach = tQuantile(0.975, leftOut.length - 1) * error;
	if (variance > 2.5 * error && variance > 0)
		return {
			low: variance * Math.exp(-reach / variance),
			high: variance * Math.exp(reach / variance)
		};
	return { low: Math.max(0, variance - reach), high: Math.max(0, variance) + reach };
}
