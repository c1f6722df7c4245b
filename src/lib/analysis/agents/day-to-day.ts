import { chiSquaredQuantile, chiSquaredSf } from '$lib/stats/distributions/chi-squared';

/** One day of one agent: contacts, mean residual, and the week it lies in. */
export type DayMean = { n: number; mean: number; week: number };

/** How much an agent's days differ within its own weeks. */
export type DayToDay = {
	/** Sum of n (day's mean - week's mean)^2. */
	squares: number;
	/** Days less weeks. */
	dof: number;
	/** What one unit of day-to-day variance adds to the expected squares. */
	weight: number;
	/** Day-to-day variance beyond sampling noise; below zero when days differ less than chance. */
	variance: number;
};

/**
 * Day-to-day variance of one agent (METHODS D2). Differences between weeks are left out, so that drift, learning and
 * decline are not taken for it.
 * @param sigma2 variance of one contact within a day
 * @returns null without a week of two days. O(days)
 */
export function dayToDay(days: readonly DayMean[], sigma2: number): DayToDay | null {
	const weeks = new Map<number, { n: number; n2: number; sum: number; sum2: number }>();
	for (const { n, mean, week } of days) {
		const w = weeks.get(week) ?? { n: 0, n2: 0, sum: 0, sum2: 0 };
		w.n += n;
		w.n2 += n * n;
		w.sum += n * mean;
		weeks.set(week, w);
	}
	let squares = 0;
	for (const { n, mean, week } of days) {
		const w = weeks.get(week);
		if (w) squares += n * (mean - w.sum / w.n) ** 2;
	}
	const dof = days.length - weeks.size;
	let weight = 0;
	for (const w of weeks.values()) weight += w.n - w.n2 / w.n;
	if (dof < 1 || !(weight > 0)) return null;
	return { squares, dof, weight, variance: (squares - dof * sigma2) / weight };
}

/** Expected squares and their degrees of freedom (Satterthwaite) if the day-to-day variance were `variance`. */
export function expectedSquares(
	days: readonly DayMean[],
	{ dof, weight }: DayToDay,
	sigma2: number,
	variance: number
): { expected: number; df: number } {
	const expected = dof * sigma2 + variance * weight;
	const each = days.reduce((sum, { n }) => sum + (n * variance + sigma2) ** 2, 0);
	return { expected, df: (expected * expected * days.length) / (each * dof) };
}

/** P(squares at least as large) if the day-to-day variance were `variance`. */
export function dayToDayP(
	days: readonly DayMean[],
	found: DayToDay,
	sigma2: number,
	variance: number
): number {
	const { expected, df } = expectedSquares(days, found, sigma2, variance);
	return expected > 0 && df > 0 ? chiSquaredSf((found.squares * df) / expected, df) : 1;
}

/** 95 % interval of the day-to-day variance, cut at zero. */
export function dayToDayInterval(
	days: readonly DayMean[],
	found: DayToDay,
	sigma2: number
): { low: number; high: number } {
	const { df } = expectedSquares(days, found, sigma2, Math.max(0, found.variance));
	if (!(df > 0)) return { low: 0, high: 0 };
	const at = (p: number) =>
		Math.max(
			0,
			((found.squares * df) / chiSquaredQuantile(p, df) - found.dof * sigma2) / found.weight
		);
	return { low: at(0.975), high: at(0.025) };
}
