import type { Period } from '$lib/domain/period';
import { numberArray } from '../sql-array';
import type { Parameter, Queryable } from '../store';
import { HOUR_BEGUN, HOUR_COLUMNS, LOAD_OF_HOURS } from './load-of-hours';

/** An hour, since 1970, of a queue: peak or not. */
export type LoadHour = { queueId: number; hour: number; peak: boolean };

/** Adds a parameter to a query. @returns its place, $1 and on */
export type Put = (value: Parameter) => string;

/** SQL of the contacts that load is read from: all of a period. $1 is the site. */
export function windowContacts(put: Put, { from, until }: Period): string {
	return `window_contact as materialized (
	select c.queue_id, c.agent_id, c.direction, c.answered,
		${HOUR_COLUMNS}
	from contact c
	where c.site_id = $1 and c.work_day >= ${put(from)}::int and c.work_day < ${put(until)}::int
)`;
}

export function loadHoursSql(siteId: number, period: Period) {
	const parameters: Parameter[] = [siteId];
	const put = (value: Parameter) => `$${parameters.push(value)}`;
	const text = `with ${windowContacts(put, period)}, ${LOAD_OF_HOURS})
select queue_id as "queueId", hour, peak = 1 as peak from load`;
	return { text, parameters };
}

/** The hours of a period whose load is known, by one pass over its contacts. */
export function readLoadHours(
	store: Queryable,
	siteId: number,
	period: Period
): Promise<LoadHour[]> {
	const { text, parameters } = loadHoursSql(siteId, period);
	return store.query<LoadHour>(text, parameters);
}

/** SQL: contact c began in one of some hours of its queue. */
export function hoursCondition(put: Put, hours: readonly LoadHour[]): string {
	const queues = put(numberArray(hours.map(({ queueId }) => queueId)));
	const begun = put(numberArray(hours.map(({ hour }) => hour)));
	return `(c.queue_id, ${HOUR_BEGUN}) in (
	select queue_id, hour from unnest(${queues}::text::int[], ${begun}::text::int[]) as l (queue_id, hour))`;
}
