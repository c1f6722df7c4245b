import type { Period } from '$lib/domain/period';
import { textArray } from '../sql-array';
import type { Queryable } from '../store';
import type { LevelHour } from './level-hours';

export const QUEUE_LEVEL_HOURS_SQL = `select q.name, h.local_day as "localDay", h.local_hour as "localHour", h.answered, h.handled,
	h.ln_sum::text as ln, h.ln_square_sum::text as "lnSquare",
	h.csat_1 as csat1, h.csat_2 as csat2, h.csat_3 as csat3, h.csat_4 as csat4, h.csat_5 as csat5
from queue q join queue_hour h on h.site_id = q.site_id and h.queue_id = q.id
where q.site_id = $1 and q.name = any($4::text::text[])
	and h.hour_start >= to_timestamp(($2::int - 2) * 86400.0) and h.hour_start < to_timestamp(($3::int + 2) * 86400.0)
	and h.local_day >= $2::int and h.local_day < $3::int
order by q.name, h.hour_start`;

type Row = Pick<LevelHour, 'localDay' | 'localHour' | 'answered' | 'handled'> &
	Record<'csat1' | 'csat2' | 'csat3' | 'csat4' | 'csat5', number> &
	Record<'name' | 'ln' | 'lnSquare', string>;

/** The hours of some queues by the queue's name, ascending; a name that is no queue is left out. */
export async function readQueueLevelHours(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	names: readonly string[]
): Promise<ReadonlyMap<string, LevelHour[]>> {
	const queues = new Map<string, LevelHour[]>();
	if (names.length === 0) return queues;
	const parameters = [siteId, from, until, textArray(names)];
	for (const row of await store.query<Row>(QUEUE_LEVEL_HOURS_SQL, parameters)) {
		const { name, ln, lnSquare, csat1, csat2, csat3, csat4, csat5, ...rest } = row;
		let hours = queues.get(name);
		if (!hours) queues.set(name, (hours = []));
		hours.push({
			...{ ...rest, lnSum: Number(ln) / 1e6, lnSquareSum: Number(lnSquare) / 1e12 },
			csat: [csat1, csat2, csat3, csat4, csat5]
		});
	}
	return queues;
}
