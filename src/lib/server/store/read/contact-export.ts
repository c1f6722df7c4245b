import { DIRECTIONS, type Direction, type Leg } from '$lib/domain/contact';
import { DRIVERS, type Driver, type Loyalty } from '$lib/domain/survey';
import type { Queryable } from '../store';
import type { ContactFilter } from './contact-filter';
import { contactListSql, listCursor } from './contact-list';
import { contactSummary, type ContactSummary, type SummaryRow } from './contact-summary';
import { pageOf, type Page, type PageRequest } from './page';

/** A contact with everything that was sent of it and of its survey, but for the comment and the customer. */
export type ExportedContact = ContactSummary & {
	direction: Direction;
	tenureLabel: string | null;
	surveyInvited: boolean | null;
	transfers: number | null;
	resolved: boolean | null;
	expectationManaged: boolean | null;
	promisedBy: number | null;
	fulfilledAt: number | null;
	legs: readonly Leg[] | null;
	answeredAt: number | null;
	effort: number | null;
	recommend: number | null;
	loyalty: Loyalty | null;
	driver: Driver | null;
};

export const EXPORT_COLUMNS = `, c.direction, c.tenure_label as "tenureLabel", c.survey_invited as "surveyInvited", c.transfers,
	c.resolved, c.expectation_managed as "expectationManaged", c.promised_by as "promisedBy",
	c.fulfilled_at as "fulfilledAt", c.legs, s.answered_at as "answeredAt", s.effort, s.recommend, s.loyalty, s.driver`;

type Row = SummaryRow &
	Omit<ExportedContact, 'channel' | 'exception' | 'direction' | 'driver'> & {
		direction: number;
		driver: number | null;
	};

/**
 * Contacts by a filter as listContacts finds them, whole.
 * @throws RangeError for a cursor that is none
 */
export async function exportContacts(
	store: Queryable,
	siteId: number,
	filter: ContactFilter,
	{ limit = 50, cursor = null }: PageRequest = {}
): Promise<Page<ExportedContact>> {
	const { text, parameters } = contactListSql(siteId, filter, limit + 1, cursor, EXPORT_COLUMNS);
	const rows = await store.query<Row>(text, parameters);
	return pageOf(rows.map(exported), limit, listCursor);
}

function exported({ direction, driver, ...row }: Row): ExportedContact {
	return {
		...contactSummary(row),
		direction: DIRECTIONS[direction] ?? 'inbound',
		driver: driver === null ? null : (DRIVERS[driver] ?? null)
	};
}
