insert into queue_day
select $1::int, local_day, queue_id, sum(n)::int, string_agg(int2send(bucket::smallint) || int4send(n), ''::bytea order by bucket)
from (
	select c.local_day, c.queue_id, ceil(ln(greatest(1, c.handle_ms / 1000.0::float8)) / ln(1.01::float8 / 0.99))::int as bucket, count(*)::int as n
	from contact c where c.site_id = $1 and c.handle_ms is not null
	group by 1, 2, 3
) b
group by local_day, queue_id
