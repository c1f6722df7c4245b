import type { Parameter, Queryable } from '../store';
import { contactConditions, type ContactFilter } from './contact-filter';
import {
	contactSummary,
	SUMMARY_COLUMNS,
	SUMMARY_JOINS,
	type ContactSummary,
	type SummaryRow
} from './contact-summary';
import { pageOf, readTimeCursor, timeCursor, type Page, type PageRequest } from './page';

export function contactListSql(
	siteId: number,
	filter: ContactFilter,
	limit: number,
	after: { at: number; id: string } | null
): { text: string; parameters: Parameter[] } {
	const { where, parameters } = contactConditions(siteId, filter);
	const put = (value: Parameter) => `$${parameters.push(value)}`;
	const next = after
		? `\n\tand (c.started_at, c.contact_id collate "C") <
		(${put(new Date(after.at).toISOString())}::timestamptz, ${put(after.id)}::text)`
		: '';
	return {
		text: `select ${SUMMARY_COLUMNS}
from contact c
${SUMMARY_JOINS}
where ${where}${next}
order by c.started_at desc, c.contact_id collate "C" desc
limit ${put(limit)}::int`,
		parameters
	};
}

/**
 * Contacts by a filter, the newest first.
 * @throws RangeError for a cursor that is none
 */
export async function listContacts(
	store: Queryable,
	siteId: number,
	filter: ContactFilter,
	{ limit = 50, cursor = null }: PageRequest = {}
): Promise<Page<ContactSummary>> {
	const after = cursor === null ? null : readTimeCursor(cursor);
	if (cursor !== null && !after) throw new RangeError(`not a cursor: ${cursor}`);
	const { text, parameters } = contactListSql(siteId, filter, limit + 1, after);
	const rows = await store.query<SummaryRow>(text, parameters);
	return pageOf(rows.map(contactSummary), limit, (last) =>
		timeCursor(last.startedAt, last.contactId)
	);
}

/** How many contacts a filter finds. */
export async function countContacts(
	store: Queryable,
	siteId: number,
	filter: ContactFilter
): Promise<number> {
	const { where, parameters } = contactConditions(siteId, filter);
	const survey = /\bs\./.test(where)
		? 'left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id'
		: '';
	const judgement = /\bj\./.test(where)
		? 'left join judgement j on j.site_id = c.site_id and j.contact_id = c.contact_id'
		: '';
	const [row] = await store.query<{ n: number }>(
		`select count(*)::int as n from contact c ${survey} ${judgement} where ${where}`,
		parameters
	);
	return row?.n ?? 0;
}
