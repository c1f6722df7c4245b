with window_contact as materialized (
	select c.contact_id, c.queue_id, c.topic_id, c.channel, c.agent_id, c.work_day, c.shift, c.direction, c.answered, c.tagged,
		c.ln_handle, c.survey_invited, (c.work_day - (c.work_day + 7000011 - $4::int) % 7) as week,
		floor(date_part('epoch', c.started_at) / 3600)::int as hour,
		floor((date_part('epoch', c.started_at) + coalesce(c.handle_ms, 0) / 1000) / 3600)::int as last_hour
	from contact c where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int
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
), segment as (
	select distinct week, queue_id, topic_id, channel from window_contact
), node as (
	select s.week, s.queue_id, s.topic_id, s.channel, coalesce(own.location, topic.location, queue.location, site.location) as location, coalesce(own.scale, topic.scale, queue.scale, site.scale) as scale, coalesce(own.clip_low, topic.clip_low, queue.clip_low, site.clip_low) as clip_low, coalesce(own.clip_high, topic.clip_high, queue.clip_high, site.clip_high) as clip_high
	from segment s
	left join baseline own on own.site_id = $1 and own.week = s.week and own.queue_id = s.queue_id
		and own.topic_id = s.topic_id and own.channel = s.channel
	left join baseline topic on topic.site_id = $1 and topic.week = s.week and topic.queue_id = s.queue_id
		and topic.topic_id = s.topic_id and topic.channel = -1
	left join baseline queue on queue.site_id = $1 and queue.week = s.week and queue.queue_id = s.queue_id
		and queue.topic_id = -1 and queue.channel = -1
	left join baseline site on site.site_id = $1 and site.week = s.week and site.queue_id = -1
		and site.topic_id = -1 and site.channel = -1
), scored as (
	select c.agent_id, c.work_day, c.shift, coalesce(l.peak, -1) as peak, c.queue_id, c.topic_id, c.channel, s.csat,
		case when c.ln_handle is not null
		then least(greatest(c.ln_handle, n.clip_low), n.clip_high)::bigint end as score,
		c.survey_invited is not false as invited
	from window_contact c
	join node n using (week, queue_id, topic_id, channel)
	left join load l using (queue_id, hour)
	left join lateral (
	select csat from survey where site_id = $1 and contact_id = c.contact_id limit 1
) s on true
	where c.answered and not c.tagged and c.agent_id > 0
)
select agent_id as agent, work_day as day, shift, peak, queue_id as queue, topic_id as topic, channel,
	count(score)::int as n, coalesce(sum(score), 0)::text as s1, coalesce(sum(score * score), 0)::text as s2,
	(count(*) filter (where csat = 1))::int as csat1, (count(*) filter (where csat = 2))::int as csat2,
	(count(*) filter (where csat = 3))::int as csat3, (count(*) filter (where csat = 4))::int as csat4,
	(count(*) filter (where csat = 5))::int as csat5, (count(*) filter (where invited))::int as invited,
	(count(*) filter (where csat is not null and score is not null))::int as "jointN",
	coalesce(sum(csat) filter (where score is not null), 0)::int as "jointCsat",
	coalesce(sum(score) filter (where csat is not null), 0)::text as "jointLn",
	coalesce(sum(csat * score), 0)::text as "jointProduct"
from scored
group by agent_id, work_day, shift, peak, queue_id, topic_id, channel
order by agent_id, work_day, shift collate "C", peak, queue_id, topic_id, channel
