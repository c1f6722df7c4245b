import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';
import { CONTACT_BY_KEY } from './contact-by-key';
import type { JudgedWeekRow } from './judged-weeks';

export const JUDGED_BLOCKS_SQL = `with counted as (
	select $2::int + (local_day - $2::int) / 7 * 7 as week, sum(handled)::int as contacts
	from queue_hour
	where site_id = $1 and local_day >= $2::int and local_day < $3::int and ($4::int is null or queue_id = $4::int)
		and hour_start >= to_timestamp(($2::int - 2) * 86400.0) and hour_start < to_timestamp(($3::int + 2) * 86400.0)
	group by 1
), judged as (
	select $2::int + (c.work_day - $2::int) / 7 * 7 as week,
		(count(*) filter (where j.kind = 'over-service'))::int as over_served,
		sum(j.displaced) filter (where j.kind = 'over-service') as displaced,
		(count(*) filter (where j.kind = 'exception'))::int as exceptions,
		(count(*) filter (where j.kind = 'exception' and c.expectation_managed))::int as managed,
		(count(*) filter (where j.kind = 'exception' and not c.expectation_managed))::int as not_managed
	from judgement j cross join ${CONTACT_BY_KEY}
	where j.site_id = $1 and j.week >= $2::int - 6 and j.week < $3::int
		and c.work_day >= $2::int and c.work_day < $3::int and ($4::int is null or c.queue_id = $4::int)
	group by 1
)
select w.week, w.contacts, coalesce(j.over_served, 0) as "overServed", coalesce(j.displaced, 0) as displaced,
	coalesce(j.exceptions, 0) as exceptions, coalesce(j.managed, 0) as managed,
	coalesce(j.not_managed, 0) as "notManaged"
from counted w left join judged j using (week)
order by w.week`;

/**
 * A period in blocks of seven days, whatever the site's week: so that their sum is exactly the period's. Of one queue, or
 * (null) of all.
 */
export function readJudgedBlocks(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	queueId: number | null = null
): Promise<JudgedWeekRow[]> {
	return store.query(JUDGED_BLOCKS_SQL, [siteId, from, until, queueId]);
}
