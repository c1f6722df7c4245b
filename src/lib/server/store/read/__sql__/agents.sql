select a.id as "agentId", a.external_id as "externalId",
	coalesce(a.name, a.external_id) as name, a.hired_on as "hiredOn", a.active, t.name as team
from agent a
left join lateral (
	select team_id from agent_team m
	where m.site_id = a.site_id and m.agent_id = a.id and m.from_day <= date '1970-01-01' + $2::int
	order by m.from_day desc limit 1
) m on true
left join team t on t.site_id = a.site_id and t.id = m.team_id
where a.site_id = $1 and ($3::text is null or a.external_id = $3::text)
order by coalesce(a.name, a.external_id) collate "C", a.id
