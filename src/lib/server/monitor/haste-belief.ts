import { hasteCosts } from '$lib/analysis/over-service/haste-costs';
import { mergeHasty } from '$lib/analysis/over-service/hasty-ratings';
import { learningPeriod } from '$lib/analysis/over-service/learning-period';
import type { StoredHastyWeek } from '$lib/server/store/results/hasty-weeks';

/**
 * Whether haste costs satisfaction as a week has to see it: from the counted weeks of its learning period, in their order.
 * @param weeks a site's counted weeks, at least those of the period
 */
export function hasteBelief(weeks: readonly StoredHastyWeek[], week: number): boolean {
	const { from, until } = learningPeriod(week);
	return hasteCosts(mergeHasty(weeks.filter((one) => one.week >= from && one.week < until))).worse;
}
