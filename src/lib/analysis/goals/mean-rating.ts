import type { NotEnough } from '$lib/domain/window';
import { dayMean, FEWEST_DAYS } from './day-mean';
import type { DayCell, GoalProgress } from './goal-progress';

/** Answers of one day by score 1 to 5. */
export type RatedDay = {
	workDay: number;
	csat: readonly [number, number, number, number, number];
};

const FEWEST = 10;
/**
 * Two answers of the least and two of the best score stand beside the real ones when the interval is made: twenty answers of
 * 5 have no spread, but the next may be a 1 (the "plus four" of Agresti and Coull 1998, for a mean of bounded scores). Each
 * is a day of its own; no day has these numbers.
 */
const BESIDE = [1, 1, 5, 5].map((mean, i) => ({ day: -1_000_000 - i, n: 1, mean }));

/** Answers by day and score. */
export function ratedCells(days: readonly RatedDay[]): DayCell[] {
	return days.flatMap(({ workDay, csat }) =>
		csat.flatMap((n, i) => (n > 0 ? [{ day: workDay, n, mean: i + 1 }] : []))
	);
}

/** An agent's mean rating, with an interval that takes the answers of one day as alike. */
export function meanRating(cells: readonly DayCell[]): GoalProgress | NotEnough {
	const n = cells.reduce((sum, cell) => sum + cell.n, 0);
	if (n < FEWEST) return { notEnough: `Fewer than ${FEWEST} answers.` };
	if (new Set(cells.map(({ day }) => day)).size < FEWEST_DAYS)
		return { notEnough: `Fewer than ${FEWEST_DAYS} days.` };
	const estimate = cells.reduce((sum, cell) => sum + cell.n * cell.mean, 0) / n;
	const found = dayMean([...cells, ...BESIDE]);
	if ('notEnough' in found) return found;
	return {
		...{ n, estimate },
		low: Math.max(1, Math.min(estimate, found.mean - found.reach)),
		high: Math.min(5, Math.max(estimate, found.mean + found.reach))
	};
}
