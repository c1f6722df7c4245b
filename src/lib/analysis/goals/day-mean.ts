import type { NotEnough } from '$lib/domain/window';
import { clusteredVariance } from '$lib/stats/cluster/clustered-variance';
import { weightedFit } from '$lib/stats/cluster/weighted-fit';
import { tQuantile } from '$lib/stats/distributions/student-t';
import { isInsufficient } from '$lib/stats/insufficient';
import type { DayCell } from './goal-progress';

/** Fewer days do not show how much days differ. */
export const FEWEST_DAYS = 5;

/** A mean with half the width of its 95 % interval. */
export type DayMean = { n: number; mean: number; reach: number };

/**
 * Mean of an agent's contacts, those of one day alike: the sandwich variance of Liang and Zeger (1986) with G/(G - 1), and
 * Student's t with as many degrees of freedom as days less one. O(cells)
 * @param known variance of what the values were measured against, 0 for none
 */
export function dayMean(cells: readonly DayCell[], known = 0): DayMean | NotEnough {
	const days = new Set(cells.map(({ day }) => day)).size;
	if (days < FEWEST_DAYS) return { notEnough: `Fewer than ${FEWEST_DAYS} days.` };
	const rows = cells.map(({ n, mean }) => ({ n, mean, x: [1] }));
	const fit = weightedFit(rows);
	if (isInsufficient(fit)) return { notEnough: 'No contacts.' };
	const spread = clusteredVariance(
		rows,
		fit,
		cells.map(({ day }) => day),
		0
	);
	if (isInsufficient(spread)) return { notEnough: `Fewer than ${FEWEST_DAYS} days.` };
	return {
		n: cells.reduce((sum, cell) => sum + cell.n, 0),
		mean: fit.coefficients[0] ?? 0,
		reach: tQuantile(0.975, days - 1) * Math.sqrt(spread.cr1 + known)
	};
}
