import type { Period } from '$lib/domain/period';
import type { Parameter } from '../store';
import { HOUR_BEGUN, HOUR_COLUMNS, LOAD_OF_HOURS } from './load-of-hours';

/** Contacts that began in peak hours, or outside them, among the hours of a period. */
export type LoadFilter = { side: 'peak' | 'off-peak'; period: Period };

/** Adds a parameter to a query. @returns its place, $1 and on */
export type Put = (value: Parameter) => string;

/** SQL of the contacts that load is read from: all of a period, or of one queue, which has its own hours. $1 is the site. */
export function windowContacts(put: Put, { from, until }: Period, queueId?: number): string {
	const queue = queueId === undefined ? '' : ` and c.queue_id = ${put(queueId)}::int`;
	return `window_contact as materialized (
	select c.contact_id, c.queue_id, c.agent_id, c.work_day, c.shift, c.direction, c.answered, c.tagged, c.ln_handle,
		${HOUR_COLUMNS}
	from contact c
	where c.site_id = $1 and c.work_day >= ${put(from)}::int and c.work_day < ${put(until)}::int${queue}
)`;
}

/** SQL: contact c began in such an hour of its queue. The hours are found once, by one pass over the period. */
export function loadCondition(put: Put, { side, period }: LoadFilter, queueId?: number): string {
	return `(c.queue_id, ${HOUR_BEGUN}) in (
	with ${windowContacts(put, period, queueId)}, ${LOAD_OF_HOURS})
	select queue_id, hour from load where peak = ${put(side === 'peak' ? 1 : 0)}::int)`;
}
