import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';
import { measureSums, SUMMED_MEASURES, type MeasureSums, type SummedRow } from './measure-sums';

/** One working day of one agent, all shifts together. */
export type AgentDayRow = MeasureSums & { workDay: number; agentId: number };

/**
 * Of one agent each day is a look into the index of days and agents; days from and until would be all of them.
 * @param own of one agent, whose number is the last parameter; else of everybody
 */
export const agentDaysSql = (
	own: boolean
) => `select work_day as "workDay", agent_id as "agentId", ${SUMMED_MEASURES}
from agent_day
where site_id = $1 and ${own ? 'work_day = any(array(select generate_series($2::int, $3::int - 1))) and agent_id = $4::int' : 'work_day >= $2::int and work_day < $3::int'}
group by work_day, agent_id
order by work_day, agent_id`;

/** The working days of one agent or (null) of everyone. */
export async function readAgentDays(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	agentId: number | null = null
): Promise<AgentDayRow[]> {
	const rows = await store.query<SummedRow & Pick<AgentDayRow, 'workDay' | 'agentId'>>(
		agentDaysSql(agentId !== null),
		[siteId, from, until, ...(agentId === null ? [] : [agentId])]
	);
	return rows.map((row) => ({ workDay: row.workDay, agentId: row.agentId, ...measureSums(row) }));
}
