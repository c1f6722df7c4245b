import { typicalMs } from '$lib/analysis/baselines/baseline-node';
import { findBaseline, indexBaselines } from '$lib/analysis/baselines/find-baseline';
import { hastyRatings } from '$lib/analysis/over-service/hasty-ratings';
import { longBounds } from '$lib/analysis/over-service/long-bounds';
import { DEFAULT_THRESHOLDS, type Thresholds } from '$lib/domain/thresholds';
import { readHastyCounts, readWeekSegments } from '$lib/server/store/read/hasty-counts';
import { readWeekBaselines } from '$lib/server/store/results/baselines';
import {
	markWeeksStale,
	readHasteBeliefs,
	readHastyWeeks,
	readStaleRatings,
	replaceHastyWeek
} from '$lib/server/store/results/hasty-weeks';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { hasteBelief } from './haste-belief';
import { settleWeeks } from './settle-weeks';

const ALL_WEEKS = { from: -(2 ** 31), until: 2 ** 31 - 1 };

/**
 * Counts how hasty contacts are rated in the weeks that have changed, and judges those weeks again that would now decide
 * otherwise whether haste costs satisfaction. Part of a review and not of settling: it reads every rating of a week, and one
 * more does not change half a year. Weeks have to be settled; they are afterwards, too.
 */
export async function learnHaste(store: Store, site: SiteRow, now: number): Promise<void> {
	const { siteId, settings } = site;
	const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	for (const stale of await readStaleRatings(store, siteId))
		await countWeek(store, siteId, stale, thresholds);
	const weeks = await readHastyWeeks(store, siteId, ALL_WEEKS);
	const beliefs = await readHasteBeliefs(store, siteId);
	const mistaken = beliefs.filter(
		({ week, hasteCosts }) => hasteBelief(weeks, week) !== hasteCosts
	);
	if (mistaken.length === 0) return;
	const stale = mistaken.map(({ week }) => week);
	await store.transaction((tx) => markWeeksStale(tx, siteId, stale));
	await settleWeeks(store, site, now);
}

async function countWeek(
	store: Store,
	siteId: number,
	stale: { week: number; version: number },
	thresholds: Thresholds
): Promise<void> {
	const { week } = stale;
	await store.transaction(async (tx) => {
		const index = indexBaselines(await readWeekBaselines(tx, siteId, week));
		const segments = await readWeekSegments(tx, siteId, week);
		const bounds = segments.flatMap((segment) => {
			const node = findBaseline(index, segment);
			return node
				? [
						{
							...segment,
							hastyUntilMs: longBounds(node, thresholds).hastyUntilMs,
							typicalMs: typicalMs(node)
						}
					]
				: [];
		});
		const counts = await readHastyCounts(tx, siteId, week, thresholds, bounds);
		await replaceHastyWeek(tx, siteId, stale, hastyRatings(counts));
	});
}
