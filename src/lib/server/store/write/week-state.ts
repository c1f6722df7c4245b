import { numberArray } from '../sql-array';
import type { StoreTransaction } from '../store';

/** A baseline reads the eight weeks before it; where those are thin, its own week and the next. */
const BASELINE_REACH = { before: 1, after: 8 };

/**
 * Tells the monitor what to look at again, in the transaction that changed it.
 * @param judged weeks (first days) whose contacts or scores changed
 * @param sketched weeks whose sketches changed
 * @returns the version of the site's data from this transaction on
 */
export async function markChanged(
	tx: StoreTransaction,
	siteId: number,
	judged: Iterable<number>,
	sketched: Iterable<number>
): Promise<number> {
	const version = await raiseVersion(tx, siteId);
	await tx.query(
		`insert into week_state (site_id, week, baseline_stale, judgement_stale, version)
		select $1::int, week, true, true, 1 from unnest($2::text::int[]) w (week)
		on conflict (site_id, week) do update set judgement_stale = true, ratings_stale = true,
			sources_stale = true, version = week_state.version + 1`,
		[siteId, numberArray(judged)]
	);
	await tx.query(
		`update week_state s set baseline_stale = true, ratings_stale = true, version = version + 1
		where s.site_id = $1 and exists (
			select 1 from unnest($2::text::int[]) w (week)
			where s.week between w.week - 7 * $3::int and w.week + 7 * $4::int)`,
		[siteId, numberArray(sketched), BASELINE_REACH.before, BASELINE_REACH.after]
	);
	return version;
}

/** Counts a committed change of the site's data. Returns the new version. */
export async function raiseVersion(tx: StoreTransaction, siteId: number): Promise<number> {
	const [state] = await tx.query<{ version: number }>(
		`insert into monitor_state (site_id, version, analysed_version) values ($1, 1, 0)
		on conflict (site_id) do update set version = monitor_state.version + 1 returning version`,
		[siteId]
	);
	if (!state) throw new Error('the version was not counted');
	return state.version;
}

/** Every week is looked at again: the calendar, the thresholds or the roll-ups have changed. */
export async function markAllStale(tx: StoreTransaction, siteId: number): Promise<void> {
	await tx.query(
		`update week_state set baseline_stale = true, judgement_stale = true, ratings_stale = true,
			sources_stale = true, version = version + 1
		where site_id = $1`,
		[siteId]
	);
}
