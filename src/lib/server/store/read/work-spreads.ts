import type { Period } from '$lib/domain/period';
import { amongNumbers, numberArray } from '../sql-array';
import type { Parameter, Queryable } from '../store';
import { weekdayColumn } from './compared-condition';
import { contactConditions, type ContactFilter } from './contact-filter';
import { BAR_MICRO } from './handle-histogram';
import { windowContacts, type Put } from './load-condition';
import { HOUR_BEGUN, LOAD_OF_HOURS } from './load-of-hours';
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

const JOIN_LOAD = `join load l on l.queue_id = c.queue_id and l.hour = ${HOUR_BEGUN}
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
			const oneOf = (ids: readonly number[]) => amongNumbers('c.agent_id', put(numberArray(ids)));
			return `case when ${oneOf(sides.new)} then 'new' when ${oneOf(sides.others)} then 'others' else '' end`;
		}
	}
}

/** Some contacts of a period; conditions on their surveys and judgements are not for a count of all kinds of work. */
type Spread = Pick<ContactFilter, 'timed' | 'tagged' | 'hasAgent'> & { period: Period };

export function workSpreadsSql(siteId: number, contacts: Spread, sides: SpreadBy) {
	const { where, parameters } = contactConditions(siteId, contacts);
	const put = (value: Parameter) => `$${parameters.push(value)}`;
	const byLoad = sides.by === 'load';
	const load = byLoad ? `with ${windowContacts(put, contacts.period)}, ${LOAD_OF_HOURS})\n` : '';
	const text = `${load}select ${keyColumn(put, sides)} as key, c.queue_id as queue, c.topic_id as topic, c.channel,
	c.ln_handle / ${BAR_MICRO} as bar, count(*)::int as n
from contact c
${byLoad ? JOIN_LOAD : ''}where ${where} and c.ln_handle is not null
group by 1, 2, 3, 4, 5 order by 5`;
	return { text, parameters };
}

/**
 * How handle times of some contacts are spread, by kind of work and by shift, weekday, load or seniority: one pass over the
 * contacts of a period, two for load.
 */
export function readWorkSpreads(
	store: Queryable,
	siteId: number,
	contacts: Spread,
	sides: SpreadBy
): Promise<WorkSpread[]> {
	const { text, parameters } = workSpreadsSql(siteId, contacts, sides);
	return store.query<WorkSpread>(text, parameters);
}
