select queue_id as queue, topic_id as topic, channel from segment_week
where site_id = $1 and week = $2 and n > 0 order by queue_id, topic_id, channel
