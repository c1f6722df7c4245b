import type { Parameter, Queryable } from '../store';
import { conditionJoins, contactConditions, type ContactFilter } from './contact-filter';
import {
	contactSummary,
	SUMMARY_COLUMNS,
	SUMMARY_JOINS,
	type ContactSummary,
	type SummaryRow
} from './contact-summary';
import { cursorOf, pageOf, readCursor, type Page, type PageRequest } from './page';

export function contactListSql(
	siteId: number,
	filter: ContactFilter,
	limit: number,
	cursor: string | null,
	/** SQL of further columns of contact c and its survey s. */
	more = ''
): { text: string; parameters: Parameter[] } {
	const { where, parameters } = contactConditions(siteId, filter);
	const put = (value: Parameter) => `$${parameters.push(value)}`;
	let next = '';
	if (cursor !== null) {
		const { numbers, id } = readCursor(cursor, 2);
		const [day = 0, at = 0] = numbers;
		next = `\n\tand c.work_day <= ${put(day)}::int and (c.work_day, c.started_at, c.contact_id collate "C") <
		(${put(day)}::int, ${put(new Date(at).toISOString())}::timestamptz, ${put(id)}::text)`;
	}
	const order = 'order by c.work_day desc, c.started_at desc, c.contact_id collate "C" desc';
	// The page is cut out first: joined before, a history would be joined whole for every page of it.
	return {
		text: `select ${SUMMARY_COLUMNS}${more}
from (
	select c.*
	from contact c
	${conditionJoins(filter)}where ${where}${next}
	${order}
	limit ${put(limit)}::int
) c
${SUMMARY_JOINS}
${order}`,
		parameters
	};
}

/**
 * Contacts by a filter, the newest working day first, and the newest of each day.
 * @throws RangeError for a cursor that is none
 */
export async function listContacts(
	store: Queryable,
	siteId: number,
	filter: ContactFilter,
	{ limit = 50, cursor = null }: PageRequest = {}
): Promise<Page<ContactSummary>> {
	const { text, parameters } = contactListSql(siteId, filter, limit + 1, cursor);
	const rows = await store.query<SummaryRow>(text, parameters);
	return pageOf(rows.map(contactSummary), limit, listCursor);
}

/** The cursor of the page after a contact. */
export function listCursor({
	workDay,
	startedAt,
	contactId
}: Pick<ContactSummary, 'workDay' | 'startedAt' | 'contactId'>): string {
	return cursorOf([workDay, startedAt], contactId);
}

/** How many contacts a filter finds. */
export async function countContacts(
	store: Queryable,
	siteId: number,
	filter: ContactFilter
): Promise<number> {
	const { where, parameters } = contactConditions(siteId, filter);
	const [row] = await store.query<{ n: number }>(
		`select count(*)::int as n from contact c ${conditionJoins(filter)}where ${where}`,
		parameters
	);
	return row?.n ?? 0;
}
