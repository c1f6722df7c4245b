import type { Period } from '$lib/domain/period';
import type { Segment } from '$lib/domain/segment';
import type { Queryable } from '../store';

/** An agent's contacts of one kind of work on one working day. */
export type AgentWorkDay = Segment & {
	day: number;
	n: number;
	/** Sum of ln seconds. */
	ln: number;
};

/** Each day is a look into the index of days and agents. */
export const AGENT_WORK_DAYS_SQL = `select work_day as day, queue_id as queue, topic_id as topic, channel, count(*)::int as n,
	sum(ln_handle)::text as ln
from contact
where site_id = $1 and work_day = any(array(select generate_series($2::int, $3::int - 1))) and agent_id = $4::int
	and ln_handle is not null and not tagged
group by work_day, queue_id, topic_id, channel
order by work_day, queue_id, topic_id, channel`;

/** One agent's contacts with a handle time, exceptions left out, by day and kind of work. */
export async function readAgentWorkDays(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	agentId: number
): Promise<AgentWorkDay[]> {
	const rows = await store.query<Omit<AgentWorkDay, 'ln'> & { ln: string }>(AGENT_WORK_DAYS_SQL, [
		siteId,
		from,
		until,
		agentId
	]);
	return rows.map((row) => ({ ...row, ln: Number(row.ln) / 1e6 }));
}
