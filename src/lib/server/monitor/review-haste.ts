import { hasteCosts } from '$lib/analysis/over-service/haste-costs';
import { mergeHasty } from '$lib/analysis/over-service/hasty-ratings';
import { learningPeriod } from '$lib/analysis/over-service/learning-period';
import { weekOf } from '$lib/domain/local-time';
import { readHastyWeeks } from '$lib/server/store/results/hasty-weeks';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { PeriodFindings } from './review-expectation';

/** Whether haste costs satisfaction as the newest week sees it: why there are rushed flags, or none. */
export async function reviewHaste(
	store: Store,
	{ siteId, settings }: SiteRow,
	newest: number
): Promise<PeriodFindings> {
	const period = learningPeriod(weekOf(newest, settings.weekStart));
	const evidence = hasteCosts(mergeHasty(await readHastyWeeks(store, siteId, period)));
	return { kind: 'haste', period, rows: [{ key: 'site', evidence }] };
}
