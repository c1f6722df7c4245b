import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';

export const CONTACTS_BY_AGENT_SQL = `select agent_id as agent, sum(offered)::int as n
from agent_day
where site_id = $1 and work_day >= $2::int and work_day < $3::int
group by agent_id`;

/** Contacts of a period by the agent's number, answered or not. */
export async function readContactsByAgent(
	store: Queryable,
	siteId: number,
	{ from, until }: Period
): Promise<Map<number, number>> {
	const rows = await store.query<{ agent: number; n: number }>(CONTACTS_BY_AGENT_SQL, [
		siteId,
		from,
		until
	]);
	return new Map(rows.map(({ agent, n }) => [agent, n]));
}
