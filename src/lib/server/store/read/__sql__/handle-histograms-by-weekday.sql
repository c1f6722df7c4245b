select ((c.work_day + 7000000 + 3) % 7 + 1)::text as key, c.ln_handle / 100000 as bar, count(*)::int as n
from contact c
where c.site_id = $1
	and c.queue_id = $2::int and c.ln_handle is not null
group by 1, 2 order by 2
