with label as (
	select agent_id, mode() within group (order by tenure_label collate "C") as tenure_label
	from contact where site_id = $1 and work_day >= $2 and work_day < $3 and tenure_label is not null
	group by agent_id
)
select a.id, a.external_id as "externalId", coalesce(a.name, a.external_id) as name, a.hired_on::text as "hiredOn",
	l.tenure_label as "tenureLabel"
from agent a left join label l on l.agent_id = a.id
where a.site_id = $1 order by a.id
