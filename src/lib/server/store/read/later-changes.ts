import type { LaterChange } from '$lib/domain/later-change';
import type { Period } from '$lib/domain/period';
import type { Queryable } from '../store';

/**
 * What touched the contacts of the days $2 to $3 (exclusive) after $4, and what touched the $5 days before them, against which
 * they are judged. A row that two batches have changed since counts for the later one. What a batch that was taken back had
 * touched is known by the weeks that its undo has noted.
 */
export const LATER_CHANGES_SQL = `with late as materialized (
	select batch_id from import_batch
	where site_id = $1 and what in ('contacts', 'surveys') and (finished_at is null or finished_at > $4::text::timestamptz)
), replaced as materialized (
	select kind, key, bool_or((version ->> 'work_day')::int >= $2::int and (version ->> 'work_day')::int < $3::int) as was_here
	from replaced_version
	where site_id = $1 and replaced_at > $4::text::timestamptz and kind in ('contact', 'survey')
	group by kind, key
), week as materialized (
	select c.contact_id, c.batch_id as contact_batch, s.batch_id as survey_batch, s.csat is not null as rated,
		c.answered and c.handle_ms is not null as handled
	from contact c left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int
), touched as (
	select w.contact_batch as batch_id, false as undone, true as here, count(*) as contacts,
		count(*) filter (where w.handled) as handled, count(*) filter (where w.rated) as rated,
		count(r.key) as corrected_contacts, 0 as moved, 0 as answers, 0 as corrected_answers
	from week w join late on late.batch_id = w.contact_batch
	left join replaced r on r.kind = 'contact' and r.key = w.contact_id
	group by 1
	union all
	select w.survey_batch, false, true, 0, 0, 0, 0, 0, count(*), count(r.key)
	from week w join late on late.batch_id = w.survey_batch
	left join replaced r on r.kind = 'survey' and r.key = w.contact_id
	group by 1
	union all
	select c.batch_id, false, true, 0, 0, 0, 0, count(*), 0, 0
	from replaced r join contact c on c.site_id = $1 and c.contact_id = r.key
	join late on late.batch_id = c.batch_id
	where r.kind = 'contact' and r.was_here and not (c.work_day >= $2::int and c.work_day < $3::int)
	group by 1
	union all
	select d.last_batch, false, false, 0, 0, 0, 0, 0, 0, 0
	from source_day d join late on late.batch_id = d.last_batch
	where d.site_id = $1 and d.work_day >= $2::int - $5::int and d.work_day < $2::int
	group by 1
	union all
	select b.batch_id, true, bool_or(w.week + 7 > $2::int and w.week < $3::int), 0, 0, 0, 0, 0, 0, 0
	from import_batch b
	left join lateral (
		select value::int as week from jsonb_array_elements_text(b.report -> 'undoneWeeks') as noted (value)
	) w on true
	where b.site_id = $1 and b.status in ('undoing', 'undone') and b.what in ('contacts', 'surveys')
		and b.report -> 'undoneWeeks' is distinct from '[]'::jsonb and b.started_at <= $4::text::timestamptz
		and coalesce((b.undo ->> 'undoneAt')::timestamptz > $4::text::timestamptz, true)
	group by 1
	having bool_or(w.week is null or (w.week + 7 > $2::int - $5::int and w.week < $3::int))
), summed as (
	select batch_id, undone, bool_or(here) as here, sum(contacts)::int as contacts, sum(handled)::int as handled,
		sum(rated)::int as rated, sum(corrected_contacts)::int as corrected_contacts, sum(moved)::int as moved,
		sum(answers)::int as answers, sum(corrected_answers)::int as corrected_answers
	from touched group by 1, 2
), named as (
	select s.*, b.source, b.file_name,
		coalesce(case when s.undone then (b.undo ->> 'undoneAt')::timestamptz end, b.finished_at, b.started_at) as at
	from summed s join import_batch b on b.site_id = $1 and b.batch_id = s.batch_id
)
select source, file_name as "fileName", count(*)::int as batches, max(batch_id) as "batchId", min(at) as "from",
	max(at) as "until", undone, here, sum(contacts)::int as contacts, sum(handled)::int as handled,
	sum(rated)::int as rated, sum(corrected_contacts)::int as "correctedContacts", sum(moved)::int as moved,
	sum(answers)::int as answers, sum(corrected_answers)::int as "correctedAnswers"
from named
group by source, file_name, undone, here, case when source in ('file', 'replay') or undone then batch_id end
order by max(at), max(batch_id)`;

/**
 * What has touched a period's contacts since a moment, the oldest first; an overlapping batch counts as since.
 * @param after epoch milliseconds
 * @param before so many days before the period are looked at too, as far as the monitor has counted them
 */
export function readLaterChanges(
	store: Queryable,
	siteId: number,
	{ from, until }: Period,
	after: number,
	before: number
): Promise<LaterChange[]> {
	return store.query<LaterChange>(LATER_CHANGES_SQL, [
		siteId,
		from,
		until,
		new Date(after).toISOString(),
		before
	]);
}
