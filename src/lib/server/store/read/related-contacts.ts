import type { Queryable } from '../store';
import {
	contactSummary,
	SUMMARY_COLUMNS,
	SUMMARY_JOINS,
	type ContactSummary,
	type SummaryRow
} from './contact-summary';

export const CUSTOMER_CONTACTS_SQL = `select ${SUMMARY_COLUMNS}
from contact c
${SUMMARY_JOINS}
where c.site_id = $1 and c.customer_key = $2
order by c.started_at desc, c.contact_id collate "C" desc
limit $3::int`;

/** A customer's contacts, the newest first. */
export async function readCustomerContacts(
	store: Queryable,
	siteId: number,
	customerKey: string,
	limit = 50
): Promise<ContactSummary[]> {
	const parameters = [siteId, customerKey, limit];
	return (await store.query<SummaryRow>(CUSTOMER_CONTACTS_SQL, parameters)).map(contactSummary);
}

/** No contact that overlaps a moment began longer ago than this. */
const LONGEST = '24 hours';
/** A contact counts for a day at most so many days from its start in UTC, and from the moment that it overlaps. */
const MARGIN = 3;

export const MEANWHILE_SQL = `select ${SUMMARY_COLUMNS}
from contact c
${SUMMARY_JOINS}
where c.site_id = $1 and c.queue_id = $2
	and c.work_day between extract(epoch from $3::timestamptz)::bigint / 86400 - ${MARGIN} and extract(epoch from $4::timestamptz)::bigint / 86400 + ${MARGIN}
	and c.started_at < $4::timestamptz and c.started_at >= $3::timestamptz - interval '${LONGEST}'
	and c.started_at + (coalesce(c.wait_ms, 0) + coalesce(c.handle_ms, 0)) * interval '1 millisecond' >= $3::timestamptz
order by c.started_at, c.contact_id collate "C"
limit $5::int`;

/** Contacts of a queue that waited or were handled at any moment of a span (epoch milliseconds), in order of their start. */
export async function readMeanwhile(
	store: Queryable,
	siteId: number,
	queueId: number,
	{ from, until }: { from: number; until: number },
	limit = 500
): Promise<ContactSummary[]> {
	const times = [from, until].map((at) => new Date(at).toISOString());
	const parameters = [siteId, queueId, ...times, limit];
	return (await store.query<SummaryRow>(MEANWHILE_SQL, parameters)).map(contactSummary);
}
