select c.contact_id as "contactId", c.started_at as "startedAt", c.work_day as "workDay",
	c.shift, c.queue_id as "queueId", q.name as queue, c.topic_id as "topicId", t.name as topic, c.channel,
	c.agent_id as "agentId", a.external_id as "agentExternalId", coalesce(a.name, a.external_id) as agent,
	c.answered, c.tagged, c.exception_reason as "exceptionReason", c.complaint, c.handle_ms as "handleMs",
	c.talk_ms as "talkMs", c.hold_ms as "holdMs", c.wrap_ms as "wrapMs", c.wait_ms as "waitMs", s.csat,
	j.kind, j.typical_ms as "typicalMs", j.displaced,
	c.direction, c.local_day as "localDay", c.local_hour as "localHour", c.customer_key as "customerKey",
	c.survey_invited as "surveyInvited", c.transfers, c.resolved, c.expectation_managed as "expectationManaged",
	c.tenure_label as "tenureLabel", c.promised_by as "promisedBy", c.fulfilled_at as "fulfilledAt", c.legs,
	c.batch_id as "batchId", c.source_updated_at as "sourceUpdatedAt", j.z, j.baseline_n as "baselineN",
	j.provisional, j.struggle_probability as "struggleProbability", s.contact_id is not null as "hasSurvey",
	s.answered_at as "answeredAt", s.csat_raw as "csatRaw", s.csat_scale as "csatScale", s.effort, s.recommend,
	s.loyalty, s.driver, s.comment
from contact c
left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id
left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
left join queue q on q.site_id = c.site_id and q.id = c.queue_id
left join topic t on t.site_id = c.site_id and t.id = c.topic_id
left join agent a on a.site_id = c.site_id and a.id = c.agent_id
where c.site_id = $1 and c.contact_id = $2
