import type { Queryable } from '../store';

export type StaleWeek = {
	/** First day of the week. */
	week: number;
	baselineStale: boolean;
	judgementStale: boolean;
	/** Of this mark; a later mark has a higher one. */
	version: number;
};

/** Weeks that the monitor has to look at again, oldest first. */
export function readStaleWeeks(store: Queryable, siteId: number): Promise<StaleWeek[]> {
	return store.query<StaleWeek>(
		`select week, baseline_stale as "baselineStale", judgement_stale as "judgementStale", version
		from week_state where site_id = $1 and (baseline_stale or judgement_stale) order by week`,
		[siteId]
	);
}

/**
 * A week's work is done, unless it was marked again meanwhile.
 * @param hasteCosts whether its contacts were judged in the belief that haste costs satisfaction
 */
export async function markWeekDone(
	tx: Queryable,
	siteId: number,
	done: Pick<StaleWeek, 'week' | 'version'>,
	hasteCosts: boolean
): Promise<void> {
	await tx.query(
		`update week_state set baseline_stale = false, judgement_stale = false, haste_costs = $4
		where site_id = $1 and week = $2 and version = $3`,
		[siteId, done.week, done.version, hasteCosts]
	);
}

/** Weeks that exist get their judgements looked at again, but for week `except`; `until` exclusive. */
export async function markJudgementsStale(
	tx: Queryable,
	siteId: number,
	{ from, until }: { from: number; until: number },
	except: number
): Promise<void> {
	await tx.query(
		`update week_state set judgement_stale = true, version = version + 1
		where site_id = $1 and week >= $2 and week < $3 and week <> $4`,
		[siteId, from, until, except]
	);
}

export type MonitorState = { version: number; analysedVersion: number; analysedAt: number | null };

export async function readMonitorState(store: Queryable, siteId: number): Promise<MonitorState> {
	const [state] = await store.query<MonitorState>(
		`select version, analysed_version as "analysedVersion", analysed_at as "analysedAt"
		from monitor_state where site_id = $1`,
		[siteId]
	);
	return state ?? { version: 0, analysedVersion: 0, analysedAt: null };
}

/**
 * Whether a review of newer data is stored already, as another server on the same PostgreSQL may have made one meanwhile.
 * Until the transaction ends no other review of the site is stored.
 */
export async function isReviewOutdated(
	tx: Queryable,
	siteId: number,
	version: number
): Promise<boolean> {
	const [state] = await tx.query<{ outdated: boolean }>(
		`select analysed_version > $2 as outdated from monitor_state where site_id = $1 for update`,
		[siteId, version]
	);
	return state?.outdated ?? false;
}

/** Everything up to a version is analysed. */
export async function markAnalysed(
	tx: Queryable,
	siteId: number,
	version: number,
	now: number
): Promise<void> {
	await tx.query(
		`update monitor_state set analysed_version = greatest(analysed_version, $2), analysed_at = $3::text::timestamptz
		where site_id = $1`,
		[siteId, version, new Date(now).toISOString()]
	);
}
