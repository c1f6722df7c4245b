import { DIRECTIONS } from '$lib/domain/contact';
import type { ExportedContact } from '$lib/domain/exported-contact';
import { DRIVERS } from '$lib/domain/survey';
import type { Queryable } from '../store';
import type { ContactFilter } from './contact-filter';
import { contactListSql, listCursor } from './contact-list';
import { contactSummary, type SummaryRow } from './contact-summary';
import { pageOf, type Page, type PageRequest } from './page';

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
