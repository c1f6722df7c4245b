with known as (
	select c.customer_key, c.topic_id, c.started_at, c.work_day,
		case when c.answered and c.handle_ms is not null and not c.tagged then
			case when j.kind is null then 0 when j.kind = 'over-service' then 1 when j.kind = 'struggle' then 2 end
		end as kind
	from contact c left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $3::int
		and c.customer_key is not null and c.topic_id > 0
), followed as (
	select customer_key, topic_id, work_day, kind, count(*) over after > 0 as repeated
	from known
	window after as (partition by customer_key, topic_id order by started_at
		range between interval '1 microsecond' following and make_interval(days => $4::int) following)
), cell as (
	select customer_key, topic_id, kind, count(*) as contacts, count(*) filter (where repeated) as repeated
	from followed where kind is not null and work_day < $3::int - $4::int
	group by customer_key, topic_id, kind
), customer as (
	select string_agg(concat_ws(':', topic_id, kind, contacts, repeated), ' ' order by topic_id, kind) as pattern
	from cell group by customer_key
)
select pattern, count(*)::int as customers from customer group by pattern order by pattern collate "C"
