import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import { amongNumbers, numberArray, textArray } from '../sql-array';
import type { Parameter } from '../store';
import { comparedCondition, weekdayColumn, type ComparedFilter } from './compared-condition';
import { hoursCondition, type LoadHour } from './load-condition';

/** A local day and an hour of it. */
type LocalHour = { day: number; hour: number };

/** Which contacts; what is absent does not matter. Numbers as in the reference tables. */
export type ContactFilter = {
	/** Days that the contacts count for. */
	period?: Period;
	queueId?: number;
	topicId?: number;
	/** Index into CHANNELS. */
	channel?: number;
	agentId?: number;
	agentIds?: readonly number[];
	/** Name of a shift; empty: outside every shift. */
	shift?: string;
	weekdays?: readonly Weekday[];
	/** Local hour of the day, 0 to 23. */
	hour?: number;
	/** First and last local hour, both inclusive; asks for a period that holds them. */
	hours?: { from: LocalHour; to: LocalHour };
	/** Contacts that began in one of these hours of their queue. */
	loadHours?: readonly LoadHour[];
	compared?: ComparedFilter;
	/** The handle time is known. */
	timed?: boolean;
	/** The handle time is shorter, milliseconds. */
	underMs?: number;
	answered?: boolean;
	tagged?: boolean;
	/** The source says which agent it was. */
	hasAgent?: boolean;
	rated?: boolean;
	/** Only days on which the agent has at least so many answers that are analysed. */
	answersADay?: number;
	/** Scores 1 to 5. */
	scores?: readonly number[];
	customerKey?: string;
	batchId?: number;
	/** Kinds of judgement: over-service, struggle, exception, rushed, data-fault. */
	kinds?: readonly string[];
};

/** Conditions on contact c, survey s and judgement j, and their parameters, the site first. */
export function contactConditions(
	siteId: number,
	filter: ContactFilter
): { where: string; parameters: Parameter[] } {
	const parameters: Parameter[] = [siteId];
	const conditions = ['c.site_id = $1'];
	const put = (value: Parameter) => `$${parameters.push(value)}`;
	const equal = (column: string, value: Parameter | undefined, type: string) => {
		if (value !== undefined) conditions.push(`${column} = ${put(value)}::${type}`);
	};
	if (filter.period) {
		const { from, until } = filter.period;
		conditions.push(`c.work_day >= ${put(from)}::int and c.work_day < ${put(until)}::int`);
	}
	equal('c.queue_id', filter.queueId, 'int');
	equal('c.topic_id', filter.topicId, 'int');
	equal('c.channel', filter.channel, 'int');
	equal('c.agent_id', filter.agentId, 'int');
	equal('c.shift', filter.shift, 'text');
	equal('c.local_hour', filter.hour, 'int');
	equal('c.answered', filter.answered, 'boolean');
	equal('c.tagged', filter.tagged, 'boolean');
	equal('(c.agent_id > 0)', filter.hasAgent, 'boolean');
	equal('(c.handle_ms is not null)', filter.timed, 'boolean');
	if (filter.underMs !== undefined) conditions.push(`c.handle_ms < ${put(filter.underMs)}::int`);
	equal('(s.csat is not null)', filter.rated, 'boolean');
	equal('c.customer_key', filter.customerKey, 'text');
	equal('c.batch_id', filter.batchId, 'bigint');
	if (filter.answersADay !== undefined)
		conditions.push(daysOfAnswers(put, filter.answersADay, filter));
	if (filter.weekdays) {
		const days = put(numberArray(filter.weekdays));
		conditions.push(`${weekdayColumn('c')} = any(${days}::text::int[])`);
	}
	if (filter.agentIds)
		conditions.push(amongNumbers('c.agent_id', put(numberArray(filter.agentIds))));
	if (filter.hours) {
		const { from, to } = filter.hours;
		const at = ({ day, hour }: LocalHour) => `(${put(day)}::int, ${put(hour)}::int)`;
		conditions.push(`(c.local_day, c.local_hour) >= ${at(from)}`);
		conditions.push(`(c.local_day, c.local_hour) <= ${at(to)}`);
	}
	if (filter.loadHours) conditions.push(hoursCondition(put, filter.loadHours));
	if (filter.compared) conditions.push(comparedCondition(put, filter.compared));
	if (filter.scores)
		conditions.push(`s.csat = any(${put(numberArray(filter.scores))}::text::int[])`);
	if (filter.kinds) conditions.push(`j.kind = any(${put(textArray(filter.kinds))}::text::text[])`);
	return { where: conditions.join('\n\tand '), parameters };
}

/** SQL: the agent's day has at least so many answers to contacts that are analysed. */
function daysOfAnswers(
	put: (value: Parameter) => string,
	least: number,
	{ agentId, period }: ContactFilter
): string {
	const ofAgent = agentId === undefined ? '' : ` and d.agent_id = ${put(agentId)}::int`;
	const ofDays = period
		? ` and d.work_day >= ${put(period.from)}::int and d.work_day < ${put(period.until)}::int`
		: '';
	return `(c.agent_id, c.work_day) in (
	select d.agent_id, d.work_day from contact d
	join survey e on e.site_id = d.site_id and e.contact_id = d.contact_id
	where d.site_id = $1 and d.answered and not d.tagged and d.agent_id > 0 and e.csat is not null${ofAgent}${ofDays}
	group by d.agent_id, d.work_day having count(*) >= ${put(least)}::int)`;
}

/** The joins that the conditions of a filter need, no others: survey s and judgement j of contact c. */
export function conditionJoins({ rated, scores, kinds, compared }: ContactFilter): string {
	const join = (table: string, name: string) =>
		`left join ${table} ${name} on ${name}.site_id = c.site_id and ${name}.contact_id = c.contact_id\n`;
	return (
		(rated !== undefined || scores || compared?.metric === 'csat' ? join('survey', 's') : '') +
		(kinds ? join('judgement', 'j') : '')
	);
}
