select q.name, h.local_day as "localDay", h.local_hour as "localHour", h.answered, h.handled,
	h.ln_sum::text as ln, h.ln_square_sum::text as "lnSquare",
	h.csat_1 as csat1, h.csat_2 as csat2, h.csat_3 as csat3, h.csat_4 as csat4, h.csat_5 as csat5
from queue q join queue_hour h on h.site_id = q.site_id and h.queue_id = q.id
where q.site_id = $1 and q.name = any($4::text::text[])
	and h.hour_start >= to_timestamp(($2::int - 2) * 86400.0) and h.hour_start < to_timestamp(($3::int + 2) * 86400.0)
	and h.local_day >= $2::int and h.local_day < $3::int
order by q.name, h.hour_start
