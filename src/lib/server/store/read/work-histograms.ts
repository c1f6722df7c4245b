import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';

/** Contacts of one kind of work by bar of 0.1 in ln seconds. */
export type WorkBar = {
	queue: number;
	topic: number;
	/** Index into CHANNELS. */
	channel: number;
	bar: number;
	n: number;
};

const DAY_SECONDS = 86_400;
/** A working day's contacts begin within so many days of its UTC midnight, whatever the zone and the shift. */
const MARGIN = 2;

/** @param own of one agent, whose number is the last parameter; else of everybody */
export const workHistogramsSql = (
	own: boolean
) => `select queue_id as queue, topic_id as topic, channel, ln_handle / 100000 as bar, count(*)::int as n
from contact
where site_id = $1 and work_day >= $2::int and work_day < $3::int
	and started_at >= to_timestamp($4::float8) and started_at < to_timestamp($5::float8)
	and ln_handle is not null and not tagged and agent_id ${own ? '= $6::int' : '> 0'}
group by 1, 2, 3, 4
order by 1, 2, 3, 4`;

/**
 * How handle times of every kind of work are spread, exceptions left out: of one agent, or (null) of everybody, which is one
 * pass over the contacts of the period.
 */
export function readWorkHistograms(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	agentId: number | null
): Promise<WorkBar[]> {
	return store.query<WorkBar>(workHistogramsSql(agentId !== null), [
		...[siteId, from, until],
		...[(from - MARGIN) * DAY_SECONDS, (until + MARGIN) * DAY_SECONDS],
		...(agentId === null ? [] : [agentId])
	]);
}
