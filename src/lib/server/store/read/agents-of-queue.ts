import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';

export const AGENTS_OF_QUEUE_SQL = `select distinct c.agent_id as "agentId" from contact c
where c.site_id = $1 and c.queue_id = $2::int and c.work_day >= $3::int and c.work_day < $4::int and c.agent_id > 0`;

/** Numbers of the agents who had a contact of a queue in a period. */
export async function readAgentsOfQueue(
	store: Queryable,
	siteId: number,
	queueId: number,
	{ from, until }: Period
): Promise<number[]> {
	const asked = [siteId, queueId, from, until];
	const rows = await store.query<{ agentId: number }>(AGENTS_OF_QUEUE_SQL, asked);
	return rows.map(({ agentId }) => agentId);
}
