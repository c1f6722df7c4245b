import type { Parameter, Queryable } from '../store';
import { CONTACT_BY_KEY } from './contact-by-key';
import { conditionJoins, contactConditions, type ContactFilter } from './contact-filter';

/** What the over-served contacts of one agent, queue or topic took beyond what is typical for their work. */
export type ExcessShare = {
	by: 'agent' | 'queue' | 'topic';
	/** null: the source does not say. */
	name: string | null;
	/** The agent's id in the source. */
	externalId: string | null;
	contacts: number;
	excessMs: number;
};

/** @param filter of the contacts; by kind of judgement it says nothing */
export function excessSharesSql(
	siteId: number,
	filter: ContactFilter
): { text: string; parameters: Parameter[] } {
	const { where, parameters } = contactConditions(siteId, filter);
	const put = (value: Parameter) => `$${parameters.push(value)}`;
	// Weeks are the site's: the one that holds the first day may begin six days before it.
	const weeks = filter.period
		? ` and j.week >= ${put(filter.period.from)}::int - 6 and j.week < ${put(filter.period.until)}::int`
		: '';
	return {
		text: `with excess as (
	select c.site_id, c.agent_id, c.queue_id, c.topic_id,
		greatest(0, round(j.handle_ms - j.typical_ms))::bigint as ms
	from judgement j
	cross join ${CONTACT_BY_KEY}
	${conditionJoins(filter)}where j.site_id = $1 and j.kind = 'over-service'${weeks}
	and ${where}
), part as (
	select site_id, case grouping(agent_id, queue_id, topic_id) when 3 then 'agent' when 5 then 'queue' else 'topic' end as by,
		coalesce(agent_id, queue_id, topic_id) as id, count(*)::int as contacts, sum(ms)::float8 as ms
	from excess group by site_id, grouping sets ((agent_id), (queue_id), (topic_id))
)
select p.by, coalesce(a.name, a.external_id, q.name, t.name) as name, a.external_id as "externalId",
	p.contacts, p.ms as "excessMs"
from part p
left join agent a on p.by = 'agent' and a.site_id = p.site_id and a.id = p.id
left join queue q on p.by = 'queue' and q.site_id = p.site_id and q.id = p.id
left join topic t on p.by = 'topic' and t.site_id = p.site_id and t.id = p.id
order by p.by, p.ms desc, p.id`,
		parameters
	};
}

/** Which agents, queues and topics the excess of over-served contacts comes from, the most first. */
export function readExcessShares(
	store: Queryable,
	siteId: number,
	filter: Omit<ContactFilter, 'kinds'>
): Promise<ExcessShare[]> {
	const { text, parameters } = excessSharesSql(siteId, filter);
	return store.query(text, parameters);
}
