select work_day as "workDay", agent_id as "agentId", sum(offered)::text as offered, sum(answered)::text as answered, sum(handled)::text as handled, sum(handle_ms)::text as handle_ms, sum(talk_ms)::text as talk_ms, sum(hold_ms)::text as hold_ms, sum(wrap_ms)::text as wrap_ms, sum(ln_sum)::text as ln_sum, sum(ln_square_sum)::text as ln_square_sum, sum(csat_1)::text as csat_1, sum(csat_2)::text as csat_2, sum(csat_3)::text as csat_3, sum(csat_4)::text as csat_4, sum(csat_5)::text as csat_5, sum(invited)::text as invited
from agent_day
where site_id = $1 and work_day = any(array(select generate_series($2::int, $3::int - 1))) and agent_id = $4::int
group by work_day, agent_id
order by work_day, agent_id
