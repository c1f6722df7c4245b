with window_contact as materialized (
	select c.queue_id, c.agent_id, c.direction, c.answered,
		floor(date_part('epoch', c.started_at) / 3600)::int as hour,
		floor((date_part('epoch', c.started_at) + coalesce(c.handle_ms, 0) / 1000) / 3600)::int as last_hour
	from contact c
	where c.site_id = $1 and c.work_day >= $7::int and c.work_day < $8::int
), arrivals as (
	select queue_id, hour, count(*) as n from window_contact where direction = 0 group by queue_id, hour
), spell as (
	select distinct queue_id, agent_id, hour, last_hour from window_contact where agent_id > 0 and answered
), signed_in as (
	select queue_id, h as hour, count(distinct agent_id) as n
	from spell, generate_series(hour - 1, last_hour + 1) as h group by queue_id, h
), staffed as (
	select queue_id, floor(extract(epoch from starts_at) / 3600)::int as hour,
		nullif(sum(signed_in_seconds)::float8 / sum(seconds), 0) as n
	from staffing
	where site_id = $1 and starts_at >= (select to_timestamp(min(hour) * 3600.0) from arrivals)
		and starts_at < (select to_timestamp((max(hour) + 1) * 3600.0) from arrivals)
	group by queue_id, floor(extract(epoch from starts_at) / 3600)
), pressure as (
	select a.queue_id, a.hour, a.n::float8 / coalesce(t.n, s.n) as per_agent
	from arrivals a left join signed_in s using (queue_id, hour) left join staffed t using (queue_id, hour)
	where coalesce(t.n, s.n) is not null
), line as (
	select queue_id, percentile_cont(0.75) within group (order by per_agent) as p75 from pressure group by queue_id
), load as (
	select p.queue_id, p.hour, (p.per_agent > l.p75)::int as peak from pressure p join line l using (queue_id)
)
select case l.peak when 1 then 'peak' else 'off-peak' end as key, c.queue_id as queue, c.topic_id as topic, c.channel,
	c.ln_handle / 100000 as bar, count(*)::int as n
from contact c
join load l on l.queue_id = c.queue_id and l.hour = floor(date_part('epoch', c.started_at) / 3600)::int
where c.site_id = $1
	and c.work_day >= $2::int and c.work_day < $3::int
	and c.tagged = $4::boolean
	and (c.agent_id > 0) = $5::boolean
	and (c.handle_ms is not null) = $6::boolean and c.ln_handle is not null
group by 1, 2, 3, 4, 5 order by 5
