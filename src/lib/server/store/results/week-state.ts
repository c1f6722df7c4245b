import type { Queryable } from '../store';

/** How far the monitor is. */
export type MonitorState = { version: number; analysedVersion: number; analysedAt: number | null };

/** A site that nothing was ever written to is analysed. */
export async function readMonitorState(store: Queryable, siteId: number): Promise<MonitorState> {
	const [state] = await store.query<MonitorState>(
		`select version, analysed_version as "analysedVersion", analysed_at as "analysedAt"
		from monitor_state where site_id = $1`,
		[siteId]
	);
	return state ?? { version: 0, analysedVersion: 0, analysedAt: null };
}

/** The site is analysed up to `version`, at the epoch milliseconds `at`; never goes back. */
export async function markAnalysed(
	store: Queryable,
	siteId: number,
	version: number,
	at: number
): Promise<void> {
	await store.query(
		`update monitor_state set analysed_version = $2, analysed_at = $3
		where site_id = $1 and analysed_version <= $2`,
		[siteId, version, new Date(at).toISOString()]
	);
}

export type StaleWeek = {
	/** First day. */
	week: number;
	baselineStale: boolean;
	judgementStale: boolean;
	/** Of this mark; a later mark has a higher one. */
	version: number;
};

/** The weeks to look at again, the oldest first. */
export function readStaleWeeks(store: Queryable, siteId: number): Promise<StaleWeek[]> {
	return store.query<StaleWeek>(
		`select week, baseline_stale as "baselineStale", judgement_stale as "judgementStale", version
		from week_state where site_id = $1 and (baseline_stale or judgement_stale) order by week`,
		[siteId]
	);
}

/** The week was looked at as of `stale`; one that was marked again meanwhile stays stale. */
export async function markWeekDone(
	store: Queryable,
	siteId: number,
	{ week, version }: StaleWeek
): Promise<void> {
	await store.query(
		`update week_state set baseline_stale = false, judgement_stale = false
		where site_id = $1 and week = $2 and version = $3`,
		[siteId, week, version]
	);
}

/** Weeks with contacts whose first day lies in the span are judged again, all but one. */
export async function markJudgementsStale(
	store: Queryable,
	siteId: number,
	{ from, until }: { from: number; until: number },
	exceptWeek: number
): Promise<void> {
	await store.query(
		`update week_state set judgement_stale = true, version = version + 1
		where site_id = $1 and week >= $2 and week < $3 and week <> $4`,
		[siteId, from, until, exceptWeek]
	);
}

/** Every week is looked at again: thresholds or the calendar have changed. */
export async function markAllStale(store: Queryable, siteId: number): Promise<void> {
	await store.query(
		`update week_state set baseline_stale = true, judgement_stale = true, version = version + 1
		where site_id = $1`,
		[siteId]
	);
}
