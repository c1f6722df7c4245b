select count(*)::int as "overServed",
	coalesce(sum(j.displaced order by c.contact_id collate "C"), 0) as displaced
from judgement j join contact c using (site_id, contact_id)
where j.site_id = $1 and j.week >= $2::int - 7 and j.week < $3::int and j.kind = 'over-service'
	and c.work_day >= $2::int and c.work_day < $3::int
