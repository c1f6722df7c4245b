import { weekOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { DayCell } from './goal-progress';

/** Whole weeks with enough contacts, and those of them whose mean is at the goal. */
export type WeeksAtGoal = { met: number; of: number };

/**
 * Whether a goal is held week by week, by the plain mean of each: a description, no test.
 * @param isMet whether a mean is at the goal
 * @param fewest weeks of fewer contacts are left out
 */
export function weeksAtGoal(
	cells: readonly DayCell[],
	{ from, until }: Period,
	weekStart: Weekday,
	{ isMet, fewest }: { isMet: (mean: number) => boolean; fewest: number }
): WeeksAtGoal {
	const weeks = new Map<number, { n: number; sum: number }>();
	for (const { day, n, mean } of cells) {
		const week = weekOf(day, weekStart);
		if (week < from || week + 7 > until) continue;
		const known = weeks.get(week) ?? { n: 0, sum: 0 };
		weeks.set(week, { n: known.n + n, sum: known.sum + n * mean });
	}
	const enough = [...weeks.values()].filter(({ n }) => n >= fewest);
	return { met: enough.filter(({ n, sum }) => isMet(sum / n)).length, of: enough.length };
}
