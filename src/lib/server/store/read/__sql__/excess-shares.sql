with excess as (
	select c.site_id, c.agent_id, c.queue_id, c.topic_id,
		greatest(0, round(j.handle_ms - j.typical_ms))::bigint as ms
	from judgement j
	cross join lateral (
	select * from contact where site_id = $1 and contact_id = j.contact_id limit 1
) c
	where j.site_id = $1 and j.kind = 'over-service' and j.week >= $4::int - 6 and j.week < $5::int
	and c.site_id = $1
	and c.work_day >= $2::int and c.work_day < $3::int
), part as (
	select site_id, case grouping(agent_id, queue_id, topic_id) when 3 then 'agent' when 5 then 'queue' else 'topic' end as by,
		coalesce(agent_id, queue_id, topic_id) as id, count(*)::int as contacts, sum(ms)::float8 as ms
	from excess group by site_id, grouping sets ((agent_id), (queue_id), (topic_id))
)
select p.by, coalesce(a.name, a.external_id, q.name, t.name) as name, a.external_id as "externalId",
	p.contacts, p.ms as "excessMs"
from part p
left join agent a on p.by = 'agent' and a.site_id = p.site_id and a.id = p.id
left join queue q on p.by = 'queue' and q.site_id = p.site_id and q.id = p.id
left join topic t on p.by = 'topic' and t.site_id = p.site_id and t.id = p.id
order by p.by, p.ms desc, p.id
