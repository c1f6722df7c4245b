select distinct c.agent_id as "agentId" from contact c
where c.site_id = $1 and c.queue_id = $2::int and c.work_day >= $3::int and c.work_day < $4::int and c.agent_id > 0
