import type { CallCount } from '$lib/domain/call-count';
import { CHANNELS } from '$lib/domain/contact';
import type { Queryable } from '../store';

/** Nobody can be served in less. */
const SHORT_MS = 10_000;

export const SHORT_CALLS_SQL = `select agent_id as agent, queue_id as queue, topic_id as topic, count(*)::int as n,
	(count(*) filter (where handle_ms < $4::int))::int as short
from contact
where site_id = $1 and work_day >= $2 and work_day < $3 and channel = $5::int
	and handle_ms is not null and not tagged and agent_id > 0
group by agent_id, queue_id, topic_id order by agent_id, queue_id, topic_id`;

/** Calls of each agent in a period by kind of work, and those of them that were over within ten seconds. */
export function readShortCalls(
	store: Queryable,
	siteId: number,
	{ from, until }: { from: number; until: number }
): Promise<CallCount[]> {
	const parameters = [siteId, from, until, SHORT_MS, CHANNELS.indexOf('voice')];
	return store.query(SHORT_CALLS_SQL, parameters);
}
