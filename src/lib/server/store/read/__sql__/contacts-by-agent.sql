select agent_id as agent, sum(offered)::int as n
from agent_day
where site_id = $1 and work_day >= $2::int and work_day < $3::int
group by agent_id
