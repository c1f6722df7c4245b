select c.contact_id as "contactId", c.started_at as "startedAt", c.work_day as "workDay",
	c.shift, c.queue_id as "queueId", q.name as queue, c.topic_id as "topicId", t.name as topic, c.channel,
	c.agent_id as "agentId", a.external_id as "agentExternalId", coalesce(a.name, a.external_id) as agent,
	c.answered, c.tagged, c.exception_reason as "exceptionReason", c.complaint, c.handle_ms as "handleMs",
	c.talk_ms as "talkMs", c.hold_ms as "holdMs", c.wrap_ms as "wrapMs", c.wait_ms as "waitMs", s.csat,
	j.kind, j.typical_ms as "typicalMs", j.displaced
from (
	select c.*
	from contact c
	left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
where c.site_id = $1
	and c.work_day >= $2::int and c.work_day < $3::int
	and c.queue_id = $4::int
	and c.topic_id = $5::int
	and c.channel = $6::int
	and c.agent_id = $7::int
	and c.shift = $8::text
	and c.local_hour = $9::int
	and c.answered = $10::boolean
	and c.tagged = $11::boolean
	and (c.agent_id > 0) = $12::boolean
	and (c.handle_ms is not null) = $13::boolean
	and c.handle_ms < $14::int
	and (s.csat is not null) = $15::boolean
	and ((c.work_day + 7000000 + 3) % 7 + 1) = any($16::text::int[])
	and c.agent_id = any($17::text::int[])
	and (c.local_day, c.local_hour) >= ($18::int, $19::int)
	and (c.local_day, c.local_hour) <= ($20::int, $21::int)
	and (c.queue_id, floor(extract(epoch from c.started_at) / 3600)::int) in (
	with window_contact as materialized (
	select c.contact_id, c.queue_id, c.agent_id, c.work_day, c.shift, c.direction, c.answered, c.tagged, c.ln_handle,
		floor(extract(epoch from c.started_at) / 3600)::int as hour,
		floor((extract(epoch from c.started_at) + coalesce(c.handle_ms, 0) / 1000) / 3600)::int as last_hour
	from contact c
	where c.site_id = $1 and c.work_day >= $23::int and c.work_day < $24::int and c.queue_id = $22::int
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
	select queue_id, hour from load where peak = $25::int)
	and s.csat = any($26::text::int[])
	and j.kind = any($27::text::text[])
	and c.work_day <= $28::int and (c.work_day, c.started_at, c.contact_id collate "C") <
		($29::int, $30::timestamptz, $31::text)
	order by c.work_day desc, c.started_at desc, c.contact_id collate "C" desc
	limit $32::int
) c
left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
left join agent a on a.site_id = c.site_id and a.id = c.agent_id
order by c.work_day desc, c.started_at desc, c.contact_id collate "C" desc
