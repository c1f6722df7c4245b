select e.event_id as "eventId", e.kind, e.title, e.starts_at as "startsAt", e.ends_at as "endsAt",
	q.name as queue, t.name as topic
from event e
left join queue q on q.site_id = $1 and q.id = e.queue_id
left join topic t on t.site_id = $1 and t.id = e.topic_id
where e.site_id = $1
	and ($3::text is null or e.kind = any($3::text::text[]))
	and ($4::text is null or e.queue_id = 0 or q.name = $4::text)
	and ($5::int is null or ((coalesce(e.ends_at, e.starts_at) at time zone $2::text)::date - date '1970-01-01') >= $5::int)
	and ($6::int is null or ((e.starts_at at time zone $2::text)::date - date '1970-01-01') < $6::int)
	and ($7::text is null or (e.starts_at, e.event_id) < ($7::text::timestamptz, $8::text))
order by e.starts_at desc, e.event_id desc
limit $9::int
