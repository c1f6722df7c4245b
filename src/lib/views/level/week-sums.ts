import { hourScore } from '$lib/analysis/usual/hour-row';
import { weekdayOf } from '$lib/domain/local-time';
import type { Metric } from '$lib/domain/window';
import type { LevelHour } from './level-hour';

/** Scores of one hour of the week: how many, their sum, and the sum of their squares. */
export type HourSums = { n: number; s1: number; squares: number };

/** Scores by weekday (Monday first) and hour, and the hours of the day that have any. */
export function weekSums(
	rows: readonly LevelHour[],
	metric: Metric
): { sums: HourSums[][]; hours: number[] } {
	const sums = Array.from({ length: 7 }, () =>
		Array.from({ length: 24 }, () => ({ n: 0, s1: 0, squares: 0 }))
	);
	for (const row of rows) {
		const score = hourScore(row, metric);
		const cell = sums[weekdayOf(row.localDay) - 1]?.[row.localHour];
		if (!score || !cell) continue;
		cell.n += score.n;
		cell.s1 += score.n * score.mean;
		cell.squares += score.squares + score.n * score.mean ** 2;
	}
	const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
		sums.some((day) => (day[hour]?.n ?? 0) > 0)
	);
	return { sums, hours };
}
