select week, sum(n)::int as n from segment_week where site_id = $1 group by week order by week
