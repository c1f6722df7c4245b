import { weekdayOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import { numberArray, textArray } from '../sql-array';
import type { Parameter } from '../store';

/** Which contacts; what is absent does not matter. Numbers as in the reference tables. */
export type ContactFilter = {
	/** Days that the contacts count for. */
	period?: Period;
	queueId?: number;
	topicId?: number;
	/** Index into CHANNELS. */
	channel?: number;
	agentId?: number;
	/** Name of a shift; empty: outside every shift. */
	shift?: string;
	weekdays?: readonly Weekday[];
	/** Local hour of the day, 0 to 23. */
	hour?: number;
	answered?: boolean;
	tagged?: boolean;
	rated?: boolean;
	/** Scores 1 to 5. */
	scores?: readonly number[];
	customerKey?: string;
	batchId?: number;
	/** Kinds of judgement: over-service, struggle, exception, rushed, data-fault. */
	kinds?: readonly string[];
};

/** Weekday 1 of day number 0 and following, so that SQL needs no calendar. */
const FIRST_WEEKDAY = weekdayOf(0);

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
	equal('(s.csat is not null)', filter.rated, 'boolean');
	equal('c.customer_key', filter.customerKey, 'text');
	equal('c.batch_id', filter.batchId, 'bigint');
	if (filter.weekdays) {
		const weekday = `(c.work_day + 7000000 + ${FIRST_WEEKDAY - 1}) % 7 + 1`;
		conditions.push(`${weekday} = any(${put(numberArray(filter.weekdays))}::text::int[])`);
	}
	if (filter.scores)
		conditions.push(`s.csat = any(${put(numberArray(filter.scores))}::text::int[])`);
	if (filter.kinds) conditions.push(`j.kind = any(${put(textArray(filter.kinds))}::text::text[])`);
	return { where: conditions.join('\n\tand '), parameters };
}

/** The joins that conditions of `contactConditions` need, no others: survey s and judgement j of contact c. */
export function conditionJoins(where: string): string {
	const join = (table: string, name: string) =>
		new RegExp(`\\b${name}\\.`).test(where)
			? `left join ${table} ${name} on ${name}.site_id = c.site_id and ${name}.contact_id = c.contact_id\n`
			: '';
	return join('survey', 's') + join('judgement', 'j');
}
