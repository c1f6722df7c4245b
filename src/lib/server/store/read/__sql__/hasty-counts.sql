with bound as (
	select * from unnest($4::text::int[], $5::text::int[], $6::text::int[], $7::text::int[], $8::text::int[])
		b (queue_id, topic_id, channel, hasty_until, typical)
), judged as (
	select c.queue_id, c.topic_id, c.channel, c.handle_ms <= b.hasty_until as hasty, s.csat <= $3::int as poor
	from contact c
	join bound b using (queue_id, topic_id, channel)
	left join lateral (
	select csat from survey where site_id = $1 and contact_id = c.contact_id limit 1
) s on true
	where c.site_id = $1 and c.work_day >= $2::int and c.work_day < $2::int + 7 and not c.tagged
		and c.handle_ms < b.typical and s.csat is not null
)
select (count(*) filter (where hasty))::int as "ratedHasty", (count(*) filter (where hasty and poor))::int as "poorHasty",
	(count(*) filter (where not hasty))::int as "ratedOther",
	(count(*) filter (where not hasty and poor))::int as "poorOther"
from judged group by queue_id, topic_id, channel order by queue_id, topic_id, channel
