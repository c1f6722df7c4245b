import { weekdayOf } from '$lib/domain/local-time';
import type { Metric } from '$lib/domain/window';

/** One local hour of a queue (or of several together), as rolled up. */
export type HourRow = {
	localDay: number;
	/** 0 to 23. */
	localHour: number;
	/** Contacts with a handle time, and the sums of ln seconds and its square over them. */
	handled: number;
	lnSum: number;
	lnSquareSum: number;
	/** Answers by score 1 to 5. */
	csat: readonly [number, number, number, number, number];
};

/** Scores of an hour: how many, their mean, and their squares about it. */
export type HourScore = { n: number; mean: number; squares: number };

/** Hour of the week, 0 (Monday, midnight) to 167. */
export function hourOfWeek(localDay: number, localHour: number): number {
	return (weekdayOf(localDay) - 1) * 24 + localHour;
}

/**
 * The scores of one metric in an hour: ln seconds, or points.
 * @returns null for an hour without any
 */
export function hourScore(row: HourRow, metric: Metric): HourScore | null {
	const { n, s1, s2 } =
		metric === 'handle-time'
			? { n: row.handled, s1: row.lnSum, s2: row.lnSquareSum }
			: {
					n: row.csat.reduce((sum, count) => sum + count, 0),
					s1: row.csat.reduce((sum, count, i) => sum + (i + 1) * count, 0),
					s2: row.csat.reduce((sum, count, i) => sum + (i + 1) ** 2 * count, 0)
				};
	if (!(n > 0)) return null;
	return { n, mean: s1 / n, squares: Math.max(0, s2 - (s1 * s1) / n) };
}
