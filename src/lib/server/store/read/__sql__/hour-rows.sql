select hour_start as "hourStart", local_day as "localDay", local_hour as "localHour",
	sum(offered)::text as offered, sum(answered)::text as answered, sum(handled)::text as handled, sum(handle_ms)::text as handle_ms, sum(talk_ms)::text as talk_ms, sum(hold_ms)::text as hold_ms, sum(wrap_ms)::text as wrap_ms, sum(ln_sum)::text as ln_sum, sum(ln_square_sum)::text as ln_square_sum, sum(csat_1)::text as csat_1, sum(csat_2)::text as csat_2, sum(csat_3)::text as csat_3, sum(csat_4)::text as csat_4, sum(csat_5)::text as csat_5, sum(invited)::text as invited, sum(workload_ms)::text as workload_ms
from queue_hour
where site_id = $1 and hour_start >= to_timestamp(($2::int - 2) * 86400.0) and hour_start < to_timestamp(($3::int + 2) * 86400.0)
	and local_day >= $2::int and local_day < $3::int and ($4::int is null or queue_id = $4::int)
group by hour_start, local_day, local_hour
order by hour_start
