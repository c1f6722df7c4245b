import { numberArray } from '../sql-array';
import type { Queryable } from '../store';

export const OVER_SERVED_DAYS_SQL = `with day as (
	select unnest($2::text::int[]) as day
), counted as (
	select local_day as day, sum(handled)::int as contacts from queue_hour
	where site_id = $1 and hour_start >= to_timestamp(($4::int - 2) * 86400.0)
		and local_day in (select day from day) and local_hour <= $3::int
	group by local_day
), judged as (
	select c.work_day as day, count(*)::int as n, sum(j.displaced order by c.contact_id collate "C") as displaced,
		(array_agg(j.handle_ms order by j.handle_ms desc, c.contact_id collate "C"))[1] as longest,
		(array_agg(j.typical_ms order by j.handle_ms desc, c.contact_id collate "C"))[1] as typical
	from judgement j join contact c using (site_id, contact_id)
	where j.site_id = $1 and j.kind = 'over-service' and j.week >= $4::int - 7
		and c.work_day in (select day from day) and c.local_hour <= $3::int
	group by c.work_day
)
select d.day, coalesce(t.contacts, 0) as contacts, coalesce(j.n, 0) as "overServed",
	coalesce(j.displaced, 0) as displaced, j.longest / 1000.0::float8 as "longestSeconds",
	j.typical / 1000.0::float8 as "typicalSeconds"
from day d left join counted t using (day) left join judged j using (day)
order by d.day`;

/** Contacts of a day up to an hour whose handle time is known, and those of them that were over-served. */
export type OverServedRow = {
	day: number;
	contacts: number;
	overServed: number;
	displaced: number;
	longestSeconds: number | null;
	typicalSeconds: number | null;
};

/**
 * Over-served contacts of some days, each up to the same local hour.
 * @param days at least one
 * @param hour 0 to 23, inclusive
 */
export function readOverServedDays(
	store: Queryable,
	siteId: number,
	days: readonly number[],
	hour: number
): Promise<OverServedRow[]> {
	return store.query(OVER_SERVED_DAYS_SQL, [siteId, numberArray(days), hour, Math.min(...days)]);
}
