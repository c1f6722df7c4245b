import type { Queryable } from '../store';

/** What a source sent of one queue on one day; see the schema for what is counted. */
export type SourceDayRow = {
	source: string;
	day: number;
	queueId: number;
	contacts: number;
	answered: number;
	agents: number;
	topics: number;
	customers: number;
	handled: number;
	talks: number;
	holds: number;
	wraps: number;
	waits: number;
	csats: number;
	atMidnight: number;
	lnSum: number;
	capMs: number | null;
	atCap: number;
	lastBatch: number;
};

/** SQL of the name of a batch's source: files of a preset or of the same columns, what programs send, the demo centre. */
export const SOURCE_NAME = `case source
	when 'file' then 'file ' || coalesce(preset, report ->> 'signature', '')
	when 'demo' then 'demo' else 'api' end`;

/**
 * Counts what the contacts of a week say of their sources. $1 site, $2 first day, $3 zone. A score counts for the source that
 * sent the contact, not for one that rates the contacts of others.
 */
export const COUNT_SOURCE_WEEK_SQL = `with batches as materialized (
	select batch_id, ${SOURCE_NAME} as source from import_batch where site_id = $1 and what = 'contacts'
), lengths as (
	select b.source, c.work_day, c.queue_id, case when c.answered then c.wrap_ms end as wrap,
		count(*) as contacts, count(*) filter (where c.answered) as answered,
		count(*) filter (where c.answered and c.agent_id > 0) as agents,
		count(*) filter (where c.topic_id > 0) as topics, count(c.customer_key) as customers,
		count(c.ln_handle) filter (where c.answered) as handled, count(c.talk_ms) filter (where c.answered) as talks,
		count(c.hold_ms) filter (where c.answered) as holds, count(c.wait_ms) as waits, count(s.source) as csats,
		count(*) filter (where c.local_hour = 0 and (c.started_at at time zone $3::text)::time = time '00:00') as at_midnight,
		coalesce(sum(c.ln_handle) filter (where c.answered), 0) as ln_sum, max(c.batch_id) as last_batch
	from contact c
	join batches b on b.batch_id = c.batch_id
	left join lateral (
		select r.source from survey v join batches r on r.batch_id = v.batch_id
		where v.site_id = $1 and v.contact_id = c.contact_id and v.csat is not null and r.source = b.source
		limit 1
	) s on b.source <> 'api'
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $2::int + 7
	group by 1, 2, 3, 4
), ranked as (
	select *, sum(contacts) over longest as as_long,
		0.05 * sum(contacts) filter (where wrap > 0) over (partition by source, work_day, queue_id) as few
	from lengths
	window longest as (partition by source, work_day, queue_id order by wrap desc nulls last)
), marked as (
	select *, wrap > 0 and as_long > few and as_long - contacts <= few as is_cap from ranked
)
insert into source_day (site_id, source, work_day, queue_id, contacts, answered, agents, topics, customers, handled,
	talks, holds, wraps, waits, csats, at_midnight, ln_sum, cap_ms, at_cap, last_batch)
select $1, source, work_day, queue_id, sum(contacts), sum(answered), sum(agents), sum(topics), sum(customers), sum(handled),
	sum(talks), sum(holds), coalesce(sum(contacts) filter (where wrap is not null), 0), sum(waits), sum(csats),
	sum(at_midnight), sum(ln_sum), max(wrap) filter (where is_cap), coalesce(max(contacts) filter (where is_cap), 0),
	max(last_batch)
from marked group by source, work_day, queue_id`;

/** Weeks from `from` on whose sources have to be counted anew, with the version of their mark. */
export function readStaleSources(
	store: Queryable,
	siteId: number,
	from: number
): Promise<{ week: number; version: number }[]> {
	return store.query(
		`select week, version from week_state where site_id = $1 and sources_stale and week >= $2 order by week`,
		[siteId, from]
	);
}

/** Counts a week's sources anew; it stays marked if it was marked again meanwhile. */
export async function countSourceWeek(
	tx: Queryable,
	siteId: number,
	{ week, version }: { week: number; version: number },
	zone: string
): Promise<void> {
	await tx.query(
		'delete from source_day where site_id = $1 and work_day >= $2 and work_day < $2::int + 7',
		[siteId, week]
	);
	await tx.query(COUNT_SOURCE_WEEK_SQL, [siteId, week, zone]);
	await tx.query(
		`update week_state set sources_stale = false where site_id = $1 and week = $2 and version = $3`,
		[siteId, week, version]
	);
}

/** What each source sent on the days from `from` on. */
export function readSourceDays(
	store: Queryable,
	siteId: number,
	from: number
): Promise<SourceDayRow[]> {
	return store.query<SourceDayRow>(
		`select source, work_day as day, queue_id as "queueId", contacts, answered, agents, topics, customers, handled, talks,
			holds, wraps, waits, csats, at_midnight as "atMidnight", ln_sum as "lnSum", cap_ms as "capMs", at_cap as "atCap",
			last_batch as "lastBatch"
		from source_day where site_id = $1 and work_day >= $2 order by source, work_day, queue_id`,
		[siteId, from]
	);
}
