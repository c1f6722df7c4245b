insert into segment_week
select $1::int, week, queue_id, topic_id, channel, sum(n)::int, sum(handle_ms)::bigint, string_agg(int2send(bucket::smallint) || int4send(n), ''::bytea order by bucket)
from (
	select c.work_day - (c.work_day + 7000011 - $2::int) % 7 as week, c.queue_id, c.topic_id, c.channel,
		ceil(ln(greatest(1, c.handle_ms / 1000.0::float8)) / ln(1.01::float8 / 0.99))::int as bucket, count(*)::int as n, sum(c.handle_ms) as handle_ms
	from contact c where c.site_id = $1 and c.handle_ms is not null and not c.tagged
	group by 1, 2, 3, 4, 5
) b
group by week, queue_id, topic_id, channel
