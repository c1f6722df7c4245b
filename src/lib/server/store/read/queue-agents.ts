import type { Period } from '$lib/domain/period';
import { textArray } from '../sql-array';
import type { Queryable } from '../store';

export const QUEUE_AGENTS_SQL = `select q.name, count(distinct c.agent_id) filter (where c.agent_id > 0)::int as agents
from queue q join contact c on c.site_id = q.site_id and c.queue_id = q.id
where q.site_id = $1 and q.name = any($4::text::text[]) and c.work_day >= $2 and c.work_day < $3
group by q.name order by q.name`;

/** How many agents had a contact of each of some queues in a few days; queues without any are left out. */
export async function readQueueAgents(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	names: readonly string[]
): Promise<ReadonlyMap<string, number>> {
	if (names.length === 0) return new Map();
	const parameters = [siteId, from, until, textArray(names)];
	const rows = await store.query<{ name: string; agents: number }>(QUEUE_AGENTS_SQL, parameters);
	return new Map(rows.map(({ name, agents }) => [name, agents]));
}
