import type { Period } from '$lib/domain/period';
import { numberArray } from '../sql-array';
import type { Parameter, Queryable } from '../store';
import { weekdayColumn } from './compared-condition';
import { contactConditions } from './contact-filter';
import { BAR_MICRO } from './handle-histogram';
import { windowContacts, type Put } from './load-condition';
import { LOAD_OF_HOURS } from './load-of-hours';
import type { WorkBar } from './work-histograms';

/** What contacts are told apart by; agents new and not by their numbers. */
export type SpreadBy =
	| { by: 'shift' | 'weekday' | 'load' }
	| { by: 'seniority'; new: readonly number[]; others: readonly number[] };

/** Contacts of one kind of work by bar, on one side of what they are told apart by. */
export type WorkSpread = WorkBar & {
	/** Name of the shift (empty: outside every one), weekday ("1": Monday), peak or off-peak, new or others (empty: neither). */
	key: string;
};

const JOIN_LOAD = `join load l on l.queue_id = c.queue_id and l.hour = floor(extract(epoch from c.started_at) / 3600)::int
`;

function keyColumn(put: Put, sides: SpreadBy): string {
	switch (sides.by) {
		case 'shift':
			return 'c.shift';
		case 'weekday':
			return `${weekdayColumn('c')}::text`;
		case 'load':
			return `case l.peak when 1 then 'peak' else 'off-peak' end`;
		case 'seniority': {
			const oneOf = (ids: readonly number[]) =>
				`c.agent_id = any(${put(numberArray(ids))}::text::int[])`;
			return `case when ${oneOf(sides.new)} then 'new' when ${oneOf(sides.others)} then 'others' else '' end`;
		}
	}
}

export function workSpreadsSql(siteId: number, period: Period, sides: SpreadBy) {
	const contacts = { period, timed: true, tagged: false, hasAgent: true };
	const { where, parameters } = contactConditions(siteId, contacts);
	const put = (value: Parameter) => `$${parameters.push(value)}`;
	const byLoad = sides.by === 'load';
	const load = byLoad ? `with ${windowContacts(put, period)}, ${LOAD_OF_HOURS})\n` : '';
	const text = `${load}select ${keyColumn(put, sides)} as key, c.queue_id as queue, c.topic_id as topic, c.channel,
	c.ln_handle / ${BAR_MICRO} as bar, count(*)::int as n
from contact c
${byLoad ? JOIN_LOAD : ''}where ${where} and c.ln_handle is not null
group by 1, 2, 3, 4, 5 order by 5`;
	return { text, parameters };
}

/**
 * How handle times of every kind of work are spread, exceptions left out, by shift, weekday, load or seniority: one pass over
 * the contacts of a period, two for load.
 */
export function readWorkSpreads(
	store: Queryable,
	siteId: number,
	period: Period,
	sides: SpreadBy
): Promise<WorkSpread[]> {
	const { text, parameters } = workSpreadsSql(siteId, period, sides);
	return store.query<WorkSpread>(text, parameters);
}
