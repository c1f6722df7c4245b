insert into queue_hour
with own as (
	select c.site_id, date_trunc('hour', c.started_at, $2::text) as hour_start, c.queue_id, count(*)::int as offered,
	(count(*) filter (where c.answered))::int as answered,
	count(c.handle_ms)::int as handled,
	coalesce(sum(c.handle_ms), 0)::bigint as handle_ms,
	coalesce(sum(c.talk_ms) filter (where c.handle_ms is not null), 0)::bigint as talk_ms,
	coalesce(sum(c.hold_ms) filter (where c.handle_ms is not null), 0)::bigint as hold_ms,
	coalesce(sum(c.wrap_ms) filter (where c.handle_ms is not null), 0)::bigint as wrap_ms,
	coalesce(sum(c.ln_handle), 0)::bigint as ln_sum,
	coalesce(sum(c.ln_handle::numeric * c.ln_handle), 0) as ln_square_sum,
	(count(*) filter (where s.csat = 1))::int as csat_1,
	(count(*) filter (where s.csat = 2))::int as csat_2,
	(count(*) filter (where s.csat = 3))::int as csat_3,
	(count(*) filter (where s.csat = 4))::int as csat_4,
	(count(*) filter (where s.csat = 5))::int as csat_5,
	(count(*) filter (where coalesce(c.survey_invited, c.answered)))::int as invited
	from contact c left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id where c.site_id = $1
	group by 1, 2, 3
), work as (
	select queue_id, hour_start,
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
group by queue_id, hour_start
)
select $1::int, coalesce(own.hour_start, work.hour_start), coalesce(own.queue_id, work.queue_id),
	(((coalesce(own.hour_start, work.hour_start) + interval '3599.999 seconds') at time zone $2::text)::date - date '1970-01-01')::int,
	extract(hour from ((coalesce(own.hour_start, work.hour_start) + interval '3599.999 seconds') at time zone $2::text))::smallint,
	coalesce(offered, 0), coalesce(answered, 0), coalesce(handled, 0), coalesce(handle_ms, 0), coalesce(talk_ms, 0), coalesce(hold_ms, 0), coalesce(wrap_ms, 0), coalesce(ln_sum, 0), coalesce(ln_square_sum, 0), coalesce(csat_1, 0), coalesce(csat_2, 0), coalesce(csat_3, 0), coalesce(csat_4, 0), coalesce(csat_5, 0), coalesce(invited, 0), coalesce(workload_ms, 0)
from own full join work on work.hour_start = own.hour_start and work.queue_id = own.queue_id
