import type { Period } from '$lib/domain/period';
import { listContacts } from '$lib/server/store/read/contact-list';
import { readContactQuery } from '$lib/views/contact/contact-query';
import { contactsTable } from '$lib/views/export/contacts-table';
import { contactFilter } from '../../../contacts/contact-filter';
import { eachContact } from '../../../contacts/each-contact';
import { csvAnswer } from '../../../export/answer';
import { contactItem } from './contact-item';
import { pageOfList, pageRequest } from './page-request';
import type { Reading } from './read-answer';
import { periodAnswer, readPeriod } from './read-period';

/**
 * Contacts by every filter that the screens have, the newest first: a page as JSON, or all of them as CSV where the
 * request asks for text/csv.
 * @throws Problem 400
 */
export async function contactsAnswer(reading: Reading, accept: string | null): Promise<object> {
	const { store, site, query } = reading;
	const period = await readPeriod(reading);
	const filter = await filterOf(reading, period);
	if (query.get('format') === 'csv' || /\btext\/csv\b/.test(accept ?? ''))
		return csvAnswer(contactsTable(eachContact(store, site.siteId, filter)), 'contacts');
	const page = pageRequest(query);
	const found = await pageOfList(() => listContacts(store, site.siteId, filter, page));
	return {
		period: periodAnswer(period, site.settings.zone),
		items: found.items.map(contactItem),
		nextCursor: found.nextCursor
	};
}

async function filterOf({ store, site, query }: Reading, period: Period | null) {
	const asked = new URLSearchParams(query);
	const agent = query.get('agentId');
	if (agent !== null) asked.set('agent', agent);
	const days = { from: period?.from, until: period?.until };
	return contactFilter(store, site, { ...readContactQuery(asked), ...days });
}
