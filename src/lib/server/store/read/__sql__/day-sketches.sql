select local_day as day, queue_id as queue, sketch
from queue_day
where site_id = $1 and local_day >= $2 and local_day < $3 and ($4::int is null or queue_id = $4::int)
order by local_day, queue_id
