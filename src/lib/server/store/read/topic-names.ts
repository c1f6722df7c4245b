import type { Queryable } from '../store';

export const TOPIC_NAMES_SQL = 'select id, name from topic where site_id = $1 order by id';

/** Names of a site's topics by number. */
export async function readTopicNames(
	store: Queryable,
	siteId: number
): Promise<ReadonlyMap<number, string>> {
	const rows = await store.query<{ id: number; name: string }>(TOPIC_NAMES_SQL, [siteId]);
	return new Map(rows.map(({ id, name }) => [id, name]));
}
