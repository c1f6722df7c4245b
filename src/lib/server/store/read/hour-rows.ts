import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';
import { measureSums, SUMMED_MEASURES, type MeasureSums, type SummedRow } from './measure-sums';

/** One local hour of one queue, or of the whole site. */
export type HourRow = MeasureSums & {
	/** Epoch milliseconds of the hour's beginning; the hour that the clocks repeat is two rows. */
	hourStart: number;
	localDay: number;
	localHour: number;
	/** Milliseconds of handling that fell into the hour. */
	workloadMs: number;
};

export const HOUR_ROWS_SQL = `select hour_start as "hourStart", local_day as "localDay", local_hour as "localHour",
	${SUMMED_MEASURES}, sum(workload_ms)::text as workload_ms
from queue_hour
where site_id = $1 and hour_start >= to_timestamp(($2::int - 2) * 86400.0) and hour_start < to_timestamp(($3::int + 2) * 86400.0)
	and local_day >= $2::int and local_day < $3::int and ($4::int is null or queue_id = $4::int)
group by hour_start, local_day, local_hour
order by hour_start`;

/** The hours of some local days that have any contact or workload, of one queue or (null) of all together. */
export async function readHourRows(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	queueId: number | null = null
): Promise<HourRow[]> {
	const rows = await store.query<
		SummedRow & Pick<HourRow, 'hourStart' | 'localDay' | 'localHour'> & { workload_ms: string }
	>(HOUR_ROWS_SQL, [siteId, from, until, queueId]);
	return rows.map((row) => ({
		hourStart: row.hourStart,
		localDay: row.localDay,
		localHour: row.localHour,
		workloadMs: Number(row.workload_ms),
		...measureSums(row)
	}));
}
