import type { Queryable } from '../store';

export const JUDGED_WEEKS_SQL = `with counted as (
	select local_day - (local_day - $2::int + 7000000) % 7 as week, sum(handled)::int as contacts
	from queue_hour
	where site_id = $1 and local_day >= $2::int and local_day < $3::int
		and hour_start >= to_timestamp(($2::int - 2) * 86400.0)
	group by 1
), judged as (
	select j.week, (count(*) filter (where j.kind = 'over-service'))::int as over_served,
		sum(j.displaced order by c.contact_id collate "C") filter (where j.kind = 'over-service') as displaced,
		(count(*) filter (where j.kind = 'exception'))::int as exceptions,
		(count(*) filter (where j.kind = 'exception' and c.expectation_managed))::int as managed,
		(count(*) filter (where j.kind = 'exception' and not c.expectation_managed))::int as not_managed
	from judgement j join contact c using (site_id, contact_id)
	where j.site_id = $1 and j.week >= $2::int and j.week < $3::int
	group by j.week
)
select w.week, w.contacts, coalesce(j.over_served, 0) as "overServed", coalesce(j.displaced, 0) as displaced,
	coalesce(j.exceptions, 0) as exceptions, coalesce(j.managed, 0) as managed,
	coalesce(j.not_managed, 0) as "notManaged"
from counted w left join judged j using (week)
order by w.week`;

/** Contacts of one week of the site whose handle time is known, and what was judged of them. */
export type JudgedWeekRow = {
	/** First day. */
	week: number;
	contacts: number;
	overServed: number;
	displaced: number;
	exceptions: number;
	managed: number;
	notManaged: number;
};

/**
 * Weeks with any contact.
 * @param period its first day is the first day of a week of the site, `until` is exclusive
 */
export function readJudgedWeeks(
	store: Queryable,
	siteId: number,
	{ from, until }: { from: number; until: number }
): Promise<JudgedWeekRow[]> {
	return store.query(JUDGED_WEEKS_SQL, [siteId, from, until]);
}
