select work_day as day, queue_id as queue, topic_id as topic, channel, count(*)::int as n,
	sum(ln_handle)::text as ln
from contact
where site_id = $1 and work_day = any(array(select generate_series($2::int, $3::int - 1))) and agent_id = $4::int
	and ln_handle is not null and not tagged
group by work_day, queue_id, topic_id, channel
order by work_day, queue_id, topic_id, channel
