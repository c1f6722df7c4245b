with asked as materialized (
	select c.customer_key, c.queue_id, c.topic_id, c.channel, c.shift, c.work_day, s.csat,
		case when c.handle_ms is null then 0 else ntile(3) over (
			partition by c.queue_id, c.topic_id, c.channel, c.handle_ms is null
			order by c.handle_ms, c.contact_id collate "C"
		) end as third
	from contact c
	left join lateral (
	select csat from survey where site_id = $1 and contact_id = c.contact_id limit 1
) s on true
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int
		and c.answered and not c.tagged and c.agent_id > 0 and (c.survey_invited is not false or s.csat is not null)
), customer as (
	select count(*)::int as asked, (count(*) filter (where answers = 0))::int as silent
	from (select count(csat) as answers from asked where customer_key is not null group by customer_key) c
)
select queue_id as queue, topic_id as topic, channel, third, shift, min(work_day) as day,
	count(*)::int as invited, count(csat)::int as answers, coalesce(sum(csat), 0)::int as ratings,
	(select asked from customer) as asked, (select silent from customer) as silent
from asked
group by queue_id, topic_id, channel, third, shift, (work_day + 7000000) % 7
order by queue_id, topic_id, channel, third, shift collate "C", (work_day + 7000000) % 7
