select queue_id as queue, local_day as "localDay", sum(handled)::int as handled,
	sum(ln_sum)::float8 / 1e6 as "lnSum", sum(csat_1 + csat_2 + csat_3 + csat_4 + csat_5)::int as answers,
	sum(csat_1 + 2 * csat_2 + 3 * csat_3 + 4 * csat_4 + 5 * csat_5)::int as "scoreSum"
from queue_hour
where site_id = $1 and hour_start >= to_timestamp(($2::int - 2) * 86400.0) and hour_start < to_timestamp(($3::int + 2) * 86400.0)
	and local_day >= $2::int and local_day < $3::int and queue_id = any($4::text::int[])
group by queue_id, local_day
order by queue_id, local_day
