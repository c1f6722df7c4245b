import type { Queryable } from '../store';

/**
 * Lets the planner look at what was written. PostgreSQL does so by itself, but minutes late, and the embedded database
 * never does: until then it takes a full table for an empty one.
 */
export async function refreshStatistics(store: Queryable): Promise<void> {
	await store.query(
		'analyze contact, survey, segment_week, queue_hour, agent_day, baseline, judgement, flag'
	);
}
