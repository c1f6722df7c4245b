const STEPS = [
	{ alias: 'b1', queue: 'c.queue_id', topic: 'c.topic_id', channel: 'c.channel' },
	{ alias: 'b2', queue: 'c.queue_id', topic: 'c.topic_id', channel: '-1' },
	{ alias: 'b3', queue: 'c.queue_id', topic: '-1', channel: '-1' },
	{ alias: 'b4', queue: '-1', topic: '-1', channel: '-1' }
] as const;

/**
 * Joins the baseline of contact `c` in the week `week`: its segment's node, else its topic's, its queue's, the site's.
 * @param week SQL for the first day of the contact's week
 */
export function joinBaseline(week: string): string {
	return STEPS.map(
		({ alias, queue, topic, channel }) =>
			`left join baseline ${alias} on ${alias}.site_id = c.site_id and ${alias}.week = ${week}
		and ${alias}.queue_id = ${queue} and ${alias}.topic_id = ${topic} and ${alias}.channel = ${channel}`
	).join('\n\t');
}

/** A column of the nearest node; null where the week has no baseline at all. */
export function baselineColumn(column: string): string {
	return `coalesce(${STEPS.map(({ alias }) => `${alias}.${column}`).join(', ')})`;
}
