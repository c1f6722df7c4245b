select c.contact_id as "contactId", c.started_at as "startedAt", c.work_day as "workDay",
	c.shift, c.queue_id as "queueId", q.name as queue, c.topic_id as "topicId", t.name as topic, c.channel,
	c.agent_id as "agentId", a.external_id as "agentExternalId", coalesce(a.name, a.external_id) as agent,
	c.answered, c.tagged, c.exception_reason as "exceptionReason", c.complaint, c.handle_ms as "handleMs",
	c.talk_ms as "talkMs", c.hold_ms as "holdMs", c.wrap_ms as "wrapMs", c.wait_ms as "waitMs", s.csat,
	j.kind, j.typical_ms as "typicalMs", j.displaced
from (
	select c.*
	from contact c
	where c.site_id = $1
	and c.contact_id in (
	with window_contact as materialized (
	select c.contact_id, c.queue_id, c.agent_id, c.work_day, c.shift, c.direction, c.answered, c.tagged, c.ln_handle,
		floor(extract(epoch from c.started_at) / 3600)::int as hour,
		floor((extract(epoch from c.started_at) + coalesce(c.handle_ms, 0) / 1000) / 3600)::int as last_hour
	from contact c
	where c.site_id = $1 and c.work_day >= $4::int and c.work_day < $5::int and c.queue_id = $3::int
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
), scored as (
	select c.*, ((c.work_day + 7000000 + 3) % 7 + 1) = any($6::text::int[]) as weekend, case
		when (queue_id, hour) in (select queue_id, hour from load where peak = 1) then 1
		when (queue_id, hour) in (select queue_id, hour from load where peak = 0) then 0
	end as peak
	from window_contact c
	left join lateral (
	select csat from survey where site_id = $1 and contact_id = c.contact_id limit 1
) s on true
	where c.answered and not c.tagged and c.agent_id > 0 and s.csat is not null and c.work_day < $2::int
), sided as (
	select c.*, peak = 1 as side from scored c
)
select contact_id from sided
where side is not null and agent_id in (
	select agent_id from (
		select agent_id, count(*) filter (where side) as n1, count(*) filter (where not side) as n0
		from sided where side is not null group by agent_id, weekend, shift
	) pair group by agent_id having sum(n1::float8 * n0 / (n1 + n0)) >= 5
))
	order by c.work_day desc, c.started_at desc, c.contact_id collate "C" desc
	limit $7::int
) c
left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
left join agent a on a.site_id = c.site_id and a.id = c.agent_id
order by c.work_day desc, c.started_at desc, c.contact_id collate "C" desc
