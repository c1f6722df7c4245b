select agent_id as agent, queue_id as queue, topic_id as topic, count(*)::int as n,
	(count(*) filter (where handle_ms < $4::int))::int as short
from contact
where site_id = $1 and work_day >= $2 and work_day < $3 and channel = $5::int
	and handle_ms is not null and not tagged and agent_id > 0
group by agent_id, queue_id, topic_id order by agent_id, queue_id, topic_id
