import { weekdayOf } from '$lib/domain/local-time';
import type { Weekday } from '$lib/domain/site';
import type { Metric } from '$lib/domain/window';
import { amongNumbers, numberArray } from '../sql-array';
import type { Put } from './load-condition';

/** The contacts that a swing was measured on: of agents who can be compared, on either side. */
export type ComparedFilter = {
	metric: Metric;
	/** Agents who can be compared, by number. */
	agentIds: readonly number[];
	/** The days that are compared, on either side. */
	weekdays?: readonly Weekday[];
	/** Only contacts within a shift. */
	inShift?: boolean;
	/** Contacts of this day and later are left out, their answers still arriving. */
	answersUntil?: number;
};

/** Weekday 1 of day number 0 and following, so that SQL needs no calendar. */
const FIRST_WEEKDAY = weekdayOf(0);

/** SQL of the ISO weekday of a contact's working day. */
export function weekdayColumn(contact: string): string {
	return `((${contact}.work_day + 7000000 + ${FIRST_WEEKDAY - 1}) % 7 + 1)`;
}

/** SQL: contact c (and its survey s) is one of those that a swing was measured on, as the analysis of swings counts them. */
export function comparedCondition(put: Put, filter: ComparedFilter): string {
	const { metric, agentIds, weekdays, inShift, answersUntil } = filter;
	const oneOf = (column: string, values: readonly number[]) =>
		amongNumbers(column, put(numberArray(values)));
	const conditions = [
		'c.answered and not c.tagged',
		metric === 'csat' ? 's.csat is not null' : 'c.ln_handle is not null',
		oneOf('c.agent_id', agentIds)
	];
	if (weekdays) conditions.push(oneOf(weekdayColumn('c'), weekdays));
	if (inShift) conditions.push(`c.shift <> ''`);
	if (answersUntil !== undefined) conditions.push(`c.work_day < ${put(answersUntil)}::int`);
	return conditions.join('\n\tand ');
}
