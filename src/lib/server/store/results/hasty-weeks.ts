import { numberArray } from '../sql-array';
import type { Queryable } from '../store';

/** How a week's hasty and other short contacts are rated, and the sums that compare them within each kind of work. */
export type StoredHastyWeek = {
	/** First day. */
	week: number;
	ratedHasty: number;
	poorHasty: number;
	ratedOther: number;
	poorOther: number;
	above: number;
	below: number;
	spread: number;
};

/** Weeks whose ratings by haste have to be counted anew, oldest first, with the version of their mark. */
export function readStaleRatings(
	store: Queryable,
	siteId: number
): Promise<{ week: number; version: number }[]> {
	return store.query(
		`select week, version from week_state where site_id = $1 and ratings_stale order by week`,
		[siteId]
	);
}

/** Puts a week's ratings in place of those stored; it stays marked if it was marked again meanwhile. */
export async function replaceHastyWeek(
	tx: Queryable,
	siteId: number,
	{ week, version }: { week: number; version: number },
	ratings: Omit<StoredHastyWeek, 'week'>
): Promise<void> {
	const { ratedHasty, poorHasty, ratedOther, poorOther, above, below, spread } = ratings;
	await tx.query('delete from hasty_week where site_id = $1 and week = $2', [siteId, week]);
	await tx.query(
		`insert into hasty_week (site_id, week, rated_hasty, poor_hasty, rated_other, poor_other, above, below, spread)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		[siteId, week, ratedHasty, poorHasty, ratedOther, poorOther, above, below, spread]
	);
	await tx.query(
		`update week_state set ratings_stale = false where site_id = $1 and week = $2 and version = $3`,
		[siteId, week, version]
	);
}

/** The counted weeks from `from` to `until` (first days, `until` exclusive) in their order. */
export function readHastyWeeks(
	store: Queryable,
	siteId: number,
	{ from, until }: { from: number; until: number }
): Promise<StoredHastyWeek[]> {
	return store.query<StoredHastyWeek>(
		`select week, rated_hasty as "ratedHasty", poor_hasty as "poorHasty", rated_other as "ratedOther",
			poor_other as "poorOther", above, below, spread
		from hasty_week where site_id = $1 and week >= $2 and week < $3 order by week`,
		[siteId, from, until]
	);
}

/** Whether each week was judged in the belief that haste costs satisfaction. */
export function readHasteBeliefs(
	store: Queryable,
	siteId: number
): Promise<{ week: number; hasteCosts: boolean }[]> {
	return store.query(
		`select week, haste_costs as "hasteCosts" from week_state where site_id = $1 order by week`,
		[siteId]
	);
}

/** Has the judgements of some weeks looked at again. */
export async function markWeeksStale(
	tx: Queryable,
	siteId: number,
	weeks: readonly number[]
): Promise<void> {
	await tx.query(
		`update week_state set judgement_stale = true, version = version + 1
		where site_id = $1 and week in (select week from unnest($2::text::int[]) w (week))`,
		[siteId, numberArray(weeks)]
	);
}
