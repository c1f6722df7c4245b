with handled as (
	select c.contact_id, c.customer_key, c.started_at, c.work_day, c.queue_id, c.topic_id, c.channel, c.agent_id, j.kind
	from contact c left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
	where c.site_id = $1 and c.work_day >= $2::int - $4::int - 2 and c.work_day < $3::int
		and c.customer_key is not null and c.answered and c.handle_ms is not null
), placed as (
	select *, count(*) filter (where kind = 'over-service') over before as over_served,
		count(*) filter (where kind is null) over before as ordinary
	from handled
	window before as (partition by customer_key order by started_at
		range between make_interval(days => $4::int) preceding and interval '1 microsecond' preceding)
)
select c.customer_key as customer, (c.over_served > 0)::int as exposed, c.agent_id as agent, c.queue_id as queue,
	c.topic_id as topic, c.channel, s.csat
from placed c
left join lateral (
	select csat from survey where site_id = $1 and contact_id = c.contact_id limit 1
) s on true
where c.kind is null and c.work_day >= $2::int and c.agent_id > 0 and (c.over_served > 0 or c.ordinary > 0)
	and s.csat is not null
order by c.started_at, c.contact_id collate "C"
