with week_contact as materialized (
	select c.*, $2::int as week from contact c
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $2::int + 7 and c.handle_ms is not null
), segment as (
	select distinct week, queue_id, topic_id, channel from week_contact
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
), line as materialized (
	select queue_id, topic_id, channel,
		1000 * exp(location + $3::float8 * scale) * (1 - 0.001) as long_from,
		1000 * exp(location + $5::float8 * scale) * (1 + 0.001) as hasty_until
	from node
), picked as materialized (
	select c.*, c.handle_ms >= l.long_from or c.handle_ms > $6::float8 as long
	from week_contact c join line l using (queue_id, topic_id, channel)
	where c.handle_ms >= l.long_from or c.handle_ms > $6::float8 or c.handle_ms <= l.hasty_until
)
select c.contact_id as "contactId", c.started_at as "startedAt", c.work_day as "workDay", c.agent_id as "agentId",
	coalesce(a.name, a.external_id) as agent, c.queue_id as "queueId", q.name as queue, c.topic_id as "topicId",
	t.name as topic, c.channel, c.handle_ms as "handleMs", c.talk_ms as "talkMs", c.hold_ms as "holdMs",
	c.wrap_ms as "wrapMs", c.tagged, s.csat, c.exception_reason as "exceptionReason", c.complaint
from picked c
left join lateral (
	select csat from survey where site_id = $1 and contact_id = c.contact_id limit 1
) s on true
left join agent a on a.site_id = c.site_id and a.id = c.agent_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
where c.long or s.csat <= $4::int
order by c.contact_id collate "C"
