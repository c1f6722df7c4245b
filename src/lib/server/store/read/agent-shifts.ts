import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';
import { measureSums, SUMMED_MEASURES, type MeasureSums, type SummedRow } from './measure-sums';

export const AGENT_SHIFTS_SQL = `select shift, ${SUMMED_MEASURES}
from agent_day
where site_id = $1 and work_day >= $2 and work_day < $3 and agent_id = $4
group by shift
order by shift collate "C"`;

/** The measures of one agent by shift (empty: outside every shift). */
export async function readAgentShifts(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	agentId: number
): Promise<Map<string, MeasureSums>> {
	const rows = await store.query<SummedRow & { shift: string }>(AGENT_SHIFTS_SQL, [
		siteId,
		from,
		until,
		agentId
	]);
	return new Map(rows.map((row) => [row.shift, measureSums(row)]));
}
