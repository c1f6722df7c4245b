import type { Queryable } from '../store';

/** Something done for one agent whose effect can be measured. */
export type MeasurableAction = {
	actionId: number;
	/** Epoch milliseconds at which it was done. */
	doneAt: number;
	/** Numbers in the reference tables; a queue of 0: all of the agent's work. */
	agentId: number;
	queueId: number;
	/** What the flag measured, e.g. csat; null: it does not say. */
	metric: string | null;
};

/** Actions done from flags on an agent, or on contacts of one, those done last first. @param since epoch milliseconds */
export function readMeasurableActions(
	store: Queryable,
	siteId: number,
	since: number,
	limit: number
): Promise<MeasurableAction[]> {
	return store.query<MeasurableAction>(
		`select a.action_id as "actionId", a.done_at as "doneAt", f.agent_id as "agentId", f.queue_id as "queueId",
			f.evidence ->> 'metric' as metric
		from action a join flag f on f.site_id = a.site_id and f.flag_id = a.flag_id
		where a.site_id = $1 and a.status = 'done' and a.done_at >= $2::text::timestamptz and f.agent_id > 0
		order by a.done_at desc, a.action_id desc limit $3::int`,
		[siteId, new Date(since).toISOString(), limit]
	);
}
