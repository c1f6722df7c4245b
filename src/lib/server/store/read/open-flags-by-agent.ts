import type { Queryable } from '../store';

export const OPEN_FLAGS_BY_AGENT_SQL = `select a.external_id as agent, count(*)::int as n
from flag f join agent a on a.site_id = f.site_id and a.id = f.agent_id
where f.site_id = $1 and f.status = 'open' and f.until_day > $2::int and f.from_day < $3::int
group by a.external_id`;

/** Open flags that speak of any day of a period (`until` exclusive), by the agent's id in the source. */
export async function readOpenFlagsByAgent(
	store: Queryable,
	siteId: number,
	{ from, until }: { from: number; until: number }
): Promise<Map<string, number>> {
	const rows = await store.query<{ agent: string; n: number }>(OPEN_FLAGS_BY_AGENT_SQL, [
		siteId,
		from,
		until
	]);
	return new Map(rows.map(({ agent, n }) => [agent, n]));
}
