select queue_id as queue, topic_id as topic, channel, ln_handle / 100000 as bar, count(*)::int as n
from contact
where site_id = $1 and work_day >= $2::int and work_day < $3::int
	and started_at >= to_timestamp($4::float8) and started_at < to_timestamp($5::float8)
	and ln_handle is not null and not tagged and agent_id = $6::int
group by 1, 2, 3, 4
order by 1, 2, 3, 4
