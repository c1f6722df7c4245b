select q.name, count(distinct c.agent_id) filter (where c.agent_id > 0)::int as agents
from queue q join contact c on c.site_id = q.site_id and c.queue_id = q.id
where q.site_id = $1 and q.name = any($4::text::text[]) and c.work_day >= $2 and c.work_day < $3
group by q.name order by q.name
