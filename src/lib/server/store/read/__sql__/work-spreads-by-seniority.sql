select case when c.agent_id in (select unnest($7::text::int[])) then 'new' when c.agent_id in (select unnest($8::text::int[])) then 'others' else '' end as key, c.queue_id as queue, c.topic_id as topic, c.channel,
	c.ln_handle / 100000 as bar, count(*)::int as n
from contact c
where c.site_id = $1
	and c.work_day >= $2::int and c.work_day < $3::int
	and c.tagged = $4::boolean
	and (c.agent_id > 0) = $5::boolean
	and (c.handle_ms is not null) = $6::boolean and c.ln_handle is not null
group by 1, 2, 3, 4, 5 order by 5
