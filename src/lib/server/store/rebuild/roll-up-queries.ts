/**
 * The roll-ups counted anew from the contacts, by plain SQL: a second way, independent of the deltas that keep them.
 * $1 is the site, $2 its time zone.
 */

const MEASURES = `count(*)::int as offered,
	(count(*) filter (where c.answered))::int as answered,
	count(c.handle_ms)::int as handled,
	coalesce(sum(c.handle_ms), 0)::bigint as handle_ms,
	coalesce(sum(c.talk_ms) filter (where c.handle_ms is not null), 0)::bigint as talk_ms,
	coalesce(sum(c.hold_ms) filter (where c.handle_ms is not null), 0)::bigint as hold_ms,
	coalesce(sum(c.wrap_ms) filter (where c.handle_ms is not null), 0)::bigint as wrap_ms,
	coalesce(sum(c.ln_handle), 0)::bigint as ln_sum,
	coalesce(sum(c.ln_handle::numeric * c.ln_handle), 0) as ln_square_sum,
	${[1, 2, 3, 4, 5].map((score) => `(count(*) filter (where s.csat = ${score}))::int as csat_${score}`).join(',\n\t')},
	(count(*) filter (where coalesce(c.survey_invited, c.answered)))::int as invited`;

const CONTACTS = `contact c left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id`;

/** Base of the logarithmic buckets, as domain/handle-time.ts has it. */
const BUCKET = 'ceil(ln(greatest(1, c.handle_ms / 1000.0::float8)) / ln(1.01::float8 / 0.99))::int';

export const AGENT_DAY_REBUILD = `insert into agent_day
select c.site_id, c.work_day, c.agent_id, c.shift, ${MEASURES}
from ${CONTACTS} where c.site_id = $1
group by c.site_id, c.work_day, c.agent_id, c.shift`;

/** Each contact's handling cut at the local hours that it overlaps; where clocks change by half an hour, two of them overlap. */
const WORKLOAD = `select queue_id, hour_start,
	sum(extract(epoch from least(handled_until, hour_start + interval '1 hour') - handled_at) * 1000)::bigint as workload_ms
from (
	select c.queue_id, h.handled_at, c.handled_until, h.hour_start
	from (
		select queue_id, started_at + coalesce(wait_ms, 0) * interval '1 millisecond' as handled_from,
			started_at + (coalesce(wait_ms, 0) + handle_ms) * interval '1 millisecond' as handled_until
		from contact where site_id = $1 and handle_ms > 0
	) c
	cross join lateral (
		with recursive hour as (
			select c.handled_from as handled_at, date_trunc('hour', c.handled_from, $2::text) as hour_start
			union all
			select hour_start + interval '1 hour', date_trunc('hour', hour_start + interval '1 hour', $2::text)
			from hour where hour_start + interval '1 hour' < c.handled_until
		)
		select handled_at, hour_start from hour
	) h
) cut
group by queue_id, hour_start`;

/** The local time at which an hour ends: it names the hour, as write/calendar.ts has it. */
const LOCAL_END = `((coalesce(own.hour_start, work.hour_start) + interval '3599.999 seconds') at time zone $2::text)`;

export const QUEUE_HOUR_REBUILD = `insert into queue_hour
with own as (
	select c.site_id, date_trunc('hour', c.started_at, $2::text) as hour_start, c.queue_id, ${MEASURES}
	from ${CONTACTS} where c.site_id = $1
	group by 1, 2, 3
), work as (
	${WORKLOAD}
)
select $1::int, coalesce(own.hour_start, work.hour_start), coalesce(own.queue_id, work.queue_id),
	(${LOCAL_END}::date - date '1970-01-01')::int,
	extract(hour from ${LOCAL_END})::smallint,
	${[
		'offered',
		'answered',
		'handled',
		'handle_ms',
		'talk_ms',
		'hold_ms',
		'wrap_ms',
		'ln_sum',
		'ln_square_sum'
	]
		.concat(['csat_1', 'csat_2', 'csat_3', 'csat_4', 'csat_5', 'invited', 'workload_ms'])
		.map((column) => `coalesce(${column}, 0)`)
		.join(', ')}
from own full join work on work.hour_start = own.hour_start and work.queue_id = own.queue_id`;

/** The stored form of a sketch (write/sketch-bytes.ts) from rows of bucket and count. */
const SKETCH = `string_agg(int2send(bucket::smallint) || int4send(n), ''::bytea order by bucket)`;

export const QUEUE_DAY_REBUILD = `insert into queue_day
select $1::int, local_day, queue_id, sum(n)::int, ${SKETCH}
from (
	select c.local_day, c.queue_id, ${BUCKET} as bucket, count(*)::int as n
	from contact c where c.site_id = $1 and c.handle_ms is not null
	group by 1, 2, 3
) b
group by local_day, queue_id`;

/** $2 is the first day of the week, Monday 1. */
export const SEGMENT_WEEK_REBUILD = `insert into segment_week
select $1::int, week, queue_id, topic_id, channel, sum(n)::int, sum(handle_ms)::bigint, ${SKETCH}
from (
	select c.work_day - (c.work_day + 7000011 - $2::int) % 7 as week, c.queue_id, c.topic_id, c.channel,
		${BUCKET} as bucket, count(*)::int as n, sum(c.handle_ms) as handle_ms
	from contact c where c.site_id = $1 and c.handle_ms is not null and not c.tagged
	group by 1, 2, 3, 4, 5
) b
group by week, queue_id, topic_id, channel`;
