import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';

/** Contacts of one kind of work by bar of 0.1 in ln seconds: an agent's own, and everybody else's. */
export type WorkHistogramRow = {
	queue: number;
	topic: number;
	/** Index into CHANNELS. */
	channel: number;
	own: boolean;
	bar: number;
	n: number;
};

const DAY_SECONDS = 86_400;
/** A working day's contacts begin within so many days of its UTC midnight, whatever the zone and the shift. */
const MARGIN = 2;

export const WORK_HISTOGRAMS_SQL = `with handled as materialized (
	select queue_id, topic_id, channel, agent_id = $6::int as own, ln_handle / 100000 as bar
	from contact
	where site_id = $1 and work_day >= $2::int and work_day < $3::int
		and started_at >= to_timestamp($4::float8) and started_at < to_timestamp($5::float8)
		and ln_handle is not null and not tagged and agent_id > 0
), own_work as (
	select distinct queue_id, topic_id, channel from handled where own
)
select queue_id as queue, topic_id as topic, channel, own, bar, count(*)::int as n
from handled join own_work using (queue_id, topic_id, channel)
group by 1, 2, 3, 4, 5
order by 1, 2, 3, 4, 5`;

/** How handle times of every kind of work that an agent did are spread, exceptions left out. O(contacts of the period) */
export function readWorkHistograms(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	agentId: number
): Promise<WorkHistogramRow[]> {
	return store.query<WorkHistogramRow>(WORK_HISTOGRAMS_SQL, [
		...[siteId, from, until],
		...[(from - MARGIN) * DAY_SECONDS, (until + MARGIN) * DAY_SECONDS, agentId]
	]);
}
