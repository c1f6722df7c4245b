insert into agent_day
select c.site_id, c.work_day, c.agent_id, c.shift, count(*)::int as offered,
	(count(*) filter (where c.answered))::int as answered,
	count(c.handle_ms)::int as handled,
	coalesce(sum(c.handle_ms), 0)::bigint as handle_ms,
	coalesce(sum(c.talk_ms) filter (where c.handle_ms is not null), 0)::bigint as talk_ms,
	coalesce(sum(c.hold_ms) filter (where c.handle_ms is not null), 0)::bigint as hold_ms,
	coalesce(sum(c.wrap_ms) filter (where c.handle_ms is not null), 0)::bigint as wrap_ms,
	coalesce(sum(c.ln_handle), 0)::bigint as ln_sum,
	coalesce(sum(c.ln_handle::numeric * c.ln_handle), 0) as ln_square_sum,
	(count(*) filter (where s.csat = 1))::int as csat_1,
	(count(*) filter (where s.csat = 2))::int as csat_2,
	(count(*) filter (where s.csat = 3))::int as csat_3,
	(count(*) filter (where s.csat = 4))::int as csat_4,
	(count(*) filter (where s.csat = 5))::int as csat_5,
	(count(*) filter (where coalesce(c.survey_invited, c.answered)))::int as invited
from contact c left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id where c.site_id = $1
group by c.site_id, c.work_day, c.agent_id, c.shift
