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
	and c.work_day >= $2::int and c.work_day < $3::int
	and c.answered and not c.tagged
	and c.ln_handle is not null
	and c.agent_id in (select unnest($4::text::int[]))
	and c.shift <> ''
	order by c.work_day desc, c.started_at desc, c.contact_id collate "C" desc
	limit $5::int
) c
left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
left join agent a on a.site_id = c.site_id and a.id = c.agent_id
order by c.work_day desc, c.started_at desc, c.contact_id collate "C" desc
