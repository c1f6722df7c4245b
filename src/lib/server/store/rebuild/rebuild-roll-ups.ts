import type { SiteRow } from '../sites';
import type { Store, StoreTransaction } from '../store';
import { lockSite } from '../write/site-lock';
import { markAllStale, raiseVersion } from '../write/week-state';
import {
	AGENT_DAY_REBUILD,
	QUEUE_DAY_REBUILD,
	QUEUE_HOUR_REBUILD,
	SEGMENT_WEEK_REBUILD
} from './roll-up-queries';

/** Counting a large site takes its time: an hour at most a statement. */
export const REBUILDING = { statementMs: 3_600_000 };

/** Counts the roll-ups of a site anew inside a transaction that holds the site's lock. */
export async function recountRollUps(
	tx: StoreTransaction,
	siteId: number,
	{ zone, weekStart }: Pick<SiteRow['settings'], 'zone' | 'weekStart'>
): Promise<void> {
	for (const table of ['agent_day', 'queue_hour', 'queue_day', 'segment_week']) {
		await tx.query(`delete from ${table} where site_id = $1`, [siteId]);
	}
	await tx.query(AGENT_DAY_REBUILD, [siteId]);
	await tx.query(QUEUE_HOUR_REBUILD, [siteId, zone]);
	await tx.query(QUEUE_DAY_REBUILD, [siteId]);
	await tx.query(SEGMENT_WEEK_REBUILD, [siteId, weekStart]);
}

/** Replaces the roll-ups of a site by what its contacts say. They are equal already unless something was lost. */
export async function rebuildRollUps(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>
): Promise<void> {
	await store.transaction(async (tx) => {
		await recountRollUps(tx, siteId, await lockSite(tx, siteId));
		await markAllStale(tx, siteId);
		await raiseVersion(tx, siteId);
	}, REBUILDING);
}
