import { LEAST_BALANCE, LEAST_CONTACTS } from '$lib/domain/comparable';
import { weekdayOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { Metric } from '$lib/domain/window';
import { numberArray } from '../sql-array';
import { windowContacts, type Put } from './load-condition';
import { LOAD_OF_HOURS } from './load-of-hours';
import { SURVEY_BY_KEY } from './resolved-baseline';

/** What is compared with what; what is on neither side is left out. */
export type ComparedSides =
	| { by: 'weekend' | 'weekday'; level: readonly Weekday[]; rest: readonly Weekday[] }
	/** One shift with all others. */
	| { by: 'shift'; level: string }
	| { by: 'load' }
	/** Agents by number. */
	| { by: 'seniority'; level: readonly number[]; rest: readonly number[] };

/** The contacts that a swing was measured on: of agents who can be compared, on either side. */
export type ComparedFilter = {
	sides: ComparedSides;
	metric: Metric;
	period: Period;
	queueId?: number;
	/** Contacts of this day and later are left out, their answers still arriving. */
	answersUntil?: number;
	weekend: readonly Weekday[];
};

/** Weekday 1 of day number 0 and following, so that SQL needs no calendar. */
const FIRST_WEEKDAY = weekdayOf(0);

/** SQL of the ISO weekday of a contact's working day. */
export function weekdayColumn(contact: string): string {
	return `((${contact}.work_day + 7000000 + ${FIRST_WEEKDAY - 1}) % 7 + 1)`;
}

const oneOf = (column: string, values: string) => `${column} = any(${values}::text::int[])`;
const eitherOf = (column: string, level: string, rest: string) =>
	`case when ${oneOf(column, level)} then true when ${oneOf(column, rest)} then false end`;

/** SQL: true in the level, false in the rest, null on neither side. */
function sideColumn(put: Put, sides: ComparedSides): string {
	switch (sides.by) {
		case 'weekend':
		case 'weekday':
			return eitherOf(
				weekdayColumn('c'),
				put(numberArray(sides.level)),
				put(numberArray(sides.rest))
			);
		case 'shift':
			return `case when c.shift <> '' then c.shift = ${put(sides.level)}::text end`;
		case 'load':
			return 'peak = 1';
		case 'seniority':
			return eitherOf('c.agent_id', put(numberArray(sides.level)), put(numberArray(sides.rest)));
	}
}

/** The conditions that two contacts of an agent must share to be compared (METHODS B2), as columns of `sided`. */
const ALIKE = {
	weekend: 'shift, peak',
	weekday: 'shift, peak',
	shift: 'weekend, peak',
	load: 'weekend, shift',
	seniority: ''
} as const;

/** SQL of the agents who can be compared: with themselves, or, where the side is the agent's own, with others. */
function comparableAgents(by: ComparedSides['by']): string {
	if (by === 'seniority')
		return `select agent_id from sided where side is not null
	group by agent_id having count(*) >= ${LEAST_CONTACTS}`;
	return `select agent_id from (
		select agent_id, count(*) filter (where side) as n1, count(*) filter (where not side) as n0
		from sided where side is not null group by agent_id, ${ALIKE[by]}
	) pair group by agent_id having sum(n1::float8 * n0 / (n1 + n0)) >= ${LEAST_BALANCE}`;
}

/**
 * SQL: contact c is one of those that a swing was measured on, as the analysis of swings counts them. One pass over the
 * period.
 */
export function comparedCondition(put: Put, filter: ComparedFilter): string {
	const { sides, metric, period, queueId, answersUntil, weekend } = filter;
	const known = metric === 'csat' ? 's.csat is not null' : 'c.ln_handle is not null';
	const cut = answersUntil === undefined ? '' : ` and c.work_day < ${put(answersUntil)}::int`;
	return `c.contact_id in (
	with ${windowContacts(put, period, queueId)}, ${LOAD_OF_HOURS}), scored as (
	select c.*, ${oneOf(weekdayColumn('c'), put(numberArray(weekend)))} as weekend, case
		when (queue_id, hour) in (select queue_id, hour from load where peak = 1) then 1
		when (queue_id, hour) in (select queue_id, hour from load where peak = 0) then 0
	end as peak
	from window_contact c
	${metric === 'csat' ? SURVEY_BY_KEY : ''}
	where c.answered and not c.tagged and c.agent_id > 0 and ${known}${cut}
), sided as (
	select c.*, ${sideColumn(put, sides)} as side from scored c
)
select contact_id from sided
where side is not null and agent_id in (
	${comparableAgents(sides.by)}
))`;
}
