import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';
import { measureSums, SUMMED_MEASURES, type MeasureSums, type SummedRow } from './measure-sums';

/** One working day of one agent, all shifts together. */
export type AgentDayRow = MeasureSums & { workDay: number; agentId: number };

export const AGENT_DAY_ROWS_SQL = `select work_day as "workDay", agent_id as "agentId", ${SUMMED_MEASURES}
from agent_day
where site_id = $1 and work_day >= $2 and work_day < $3 and ($4::int is null or agent_id = $4::int)
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
		AGENT_DAY_ROWS_SQL,
		[siteId, from, until, agentId]
	);
	return rows.map((row) => ({ workDay: row.workDay, agentId: row.agentId, ...measureSums(row) }));
}
