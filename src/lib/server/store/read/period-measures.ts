import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';
import { measureSums, SUMMED_MEASURES, type MeasureSums, type SummedRow } from './measure-sums';

/** What a period can be broken down by without looking at a contact, and the roll-up that knows it. */
const GROUPS = {
	none: { from: 'agent_day', key: `''`, day: 'work_day' },
	day: { from: 'agent_day', key: 'work_day::text', day: 'work_day' },
	shift: { from: 'agent_day', key: 'shift', day: 'work_day' },
	agent: { from: 'agent_day', key: 'agent_id::text', day: 'work_day' },
	weekday: { from: 'agent_day', key: '((work_day + 7000003) % 7 + 1)::text', day: 'work_day' },
	queue: { from: 'queue_hour', key: 'queue_id::text', day: 'local_day' },
	hour: { from: 'queue_hour', key: 'local_hour::text', day: 'local_day' }
} as const;
export type MeasureGroup = keyof typeof GROUPS;

export function periodMeasuresSql(by: MeasureGroup): string {
	const { from, key, day } = GROUPS[by];
	const hours = `and hour_start >= to_timestamp(($2::int - 2) * 86400.0)
	and hour_start < to_timestamp(($3::int + 2) * 86400.0)`;
	return `select * from (
	select ${key} as key, ${SUMMED_MEASURES}
	from ${from}
	where site_id = $1 and ${day} >= $2::int and ${day} < $3::int ${from === 'queue_hour' ? hours : ''}
	group by 1
) measured
order by key collate "C"`;
}

/** The measures of a period, whole (key empty) or by day, shift, weekday (1 Monday), agent, queue or hour of the day. */
export async function readPeriodMeasures(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	by: MeasureGroup = 'none'
): Promise<Map<string, MeasureSums>> {
	const rows = await store.query<SummedRow & { key: string }>(periodMeasuresSql(by), [
		siteId,
		from,
		until
	]);
	return new Map(rows.map((row) => [row.key, measureSums(row)]));
}
