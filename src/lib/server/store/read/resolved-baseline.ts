/**
 * For the rest of a transaction that joins many rows with what it has just selected: the planner knows nothing of those
 * and, taking them for few, would compare each with each.
 */
export const HASH_JOINS = 'set local enable_nestloop = off';

/** The survey of contact `c` as `s`, looked up by its key: a join could read the surveys of all time. $1 is the site. */
export const SURVEY_BY_KEY = `left join lateral (
	select csat from survey where site_id = $1 and contact_id = c.contact_id limit 1
) s on true`;

/**
 * SQL of the node that each segment of `segments (week, queue_id, topic_id, channel)` is judged against: its own, else its
 * topic's, its queue's, the site's. Columns: the segment's, location, scale, clip_low, clip_high; null where there is none.
 * $1 is the site.
 */
export function resolvedBaselines(segments: string): string {
	const columns = ['location', 'scale', 'clip_low', 'clip_high'].map(
		(name) => `coalesce(own.${name}, topic.${name}, queue.${name}, site.${name}) as ${name}`
	);
	return `select s.week, s.queue_id, s.topic_id, s.channel, ${columns.join(', ')}
	from ${segments} s
	left join baseline own on own.site_id = $1 and own.week = s.week and own.queue_id = s.queue_id
		and own.topic_id = s.topic_id and own.channel = s.channel
	left join baseline topic on topic.site_id = $1 and topic.week = s.week and topic.queue_id = s.queue_id
		and topic.topic_id = s.topic_id and topic.channel = -1
	left join baseline queue on queue.site_id = $1 and queue.week = s.week and queue.queue_id = s.queue_id
		and queue.topic_id = -1 and queue.channel = -1
	left join baseline site on site.site_id = $1 and site.week = s.week and site.queue_id = -1
		and site.topic_id = -1 and site.channel = -1`;
}

/**
 * SQL of the score of contact c, winsorised by node n; null where the handle time is unknown (least and greatest alone would
 * take the bound for it).
 */
export const CLIPPED_SCORE = `case when c.ln_handle is not null
		then least(greatest(c.ln_handle, n.clip_low), n.clip_high)::bigint end`;

/** SQL of the first day of the site's week that holds a day; `weekStart` is a parameter or number, Monday 1. */
export function weekOfDay(day: string, weekStart: string): string {
	// 7,000,000 keeps the remainder positive for days before 1970.
	return `(${day} - (${day} + 7000011 - ${weekStart}) % 7)`;
}
