select week, queue_id as queue, topic_id as topic, channel, n, handle_ms as "sumMs", sketch
from segment_week where site_id = $1 and week >= $2::int and week < $3::int and n > 0
order by queue_id, topic_id, channel, week
