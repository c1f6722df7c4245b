with series_contact as materialized (
	select c.contact_id, c.queue_id, c.topic_id, c.channel, c.agent_id, c.work_day, c.ln_handle,
		(c.work_day - (c.work_day + 7000011 - $4::int) % 7) as week
	from contact c where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int
		and c.answered and not c.tagged and c.agent_id > 0
), segment as (
	select distinct week, queue_id, topic_id, channel from series_contact
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
	select c.agent_id, c.work_day, c.queue_id, c.topic_id, c.channel, s.csat,
		case when c.ln_handle is not null
		then least(greatest(c.ln_handle, n.clip_low), n.clip_high)::bigint end as score
	from series_contact c
	join node n using (week, queue_id, topic_id, channel)
	left join lateral (
	select csat from survey where site_id = $1 and contact_id = c.contact_id limit 1
) s on true
)
select agent_id as agent, work_day as day, queue_id as queue, topic_id as topic, channel,
	count(score)::int as n, coalesce(sum(score), 0)::text as s1, coalesce(sum(score * score), 0)::text as s2,
	count(csat)::int as answers, coalesce(sum(csat), 0)::int as answers1, coalesce(sum(csat * csat), 0)::int as answers2
from scored group by agent_id, work_day, queue_id, topic_id, channel
order by agent_id, work_day, queue_id, topic_id, channel
