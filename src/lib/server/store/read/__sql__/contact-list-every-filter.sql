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
	and c.agent_id in (select unnest($17::text::int[]))
	and (c.local_day, c.local_hour) >= ($18::int, $19::int)
	and (c.local_day, c.local_hour) <= ($20::int, $21::int)
	and (c.queue_id, floor(date_part('epoch', c.started_at) / 3600)::int) in (
	select queue_id, hour from unnest($22::text::int[], $23::text::int[]) as l (queue_id, hour))
	and s.csat = any($24::text::int[])
	and j.kind = any($25::text::text[])
	and c.work_day <= $26::int and (c.work_day, c.started_at, c.contact_id collate "C") <
		($27::int, $28::timestamptz, $29::text)
	order by c.work_day desc, c.started_at desc, c.contact_id collate "C" desc
	limit $30::int
) c
left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
left join agent a on a.site_id = c.site_id and a.id = c.agent_id
order by c.work_day desc, c.started_at desc, c.contact_id collate "C" desc
