import type { Queryable } from '../store';

export const QUEUE_NAMES_SQL = 'select id, name from queue where site_id = $1 order by id';

/** Names of a site's queues by number. */
export async function readQueueNames(
	store: Queryable,
	siteId: number
): Promise<ReadonlyMap<number, string>> {
	const rows = await store.query<{ id: number; name: string }>(QUEUE_NAMES_SQL, [siteId]);
	return new Map(rows.map(({ id, name }) => [id, name]));
}
