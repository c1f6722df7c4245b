import type { Queryable } from '../store';

/** How new what a site shows is; epoch milliseconds, null: there is none. */
export type Freshness = {
	newestContact: number | null;
	newestAnswer: number | null;
	/** End of the last batch, whatever it brought. */
	lastBatch: number | null;
	analysedAt: number | null;
	/** Everything written so far is analysed. */
	analysed: boolean;
};

export const FRESHNESS_SQL = `select
	(select started_at from contact where site_id = $1
		order by work_day desc, started_at desc limit 1) as "newestContact",
	(select max(answered_at) from survey where site_id = $1) as "newestAnswer",
	(select max(finished_at) from import_batch where site_id = $1) as "lastBatch",
	m.analysed_at as "analysedAt", coalesce(m.analysed_version >= m.version, true) as analysed
from (select 1) one left join monitor_state m on m.site_id = $1`;

export async function readFreshness(store: Queryable, siteId: number): Promise<Freshness> {
	const [row] = await store.query<Freshness>(FRESHNESS_SQL, [siteId]);
	if (!row) throw new Error('the freshness query has one row');
	return row;
}
