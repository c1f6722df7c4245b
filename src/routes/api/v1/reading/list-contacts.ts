import type { Period } from '$lib/domain/period';
import { listContacts } from '$lib/server/store/read/contact-list';
import type { ContactFilter } from '$lib/server/store/read/contact-filter';
import { contactCsvLine, CONTACT_CSV_HEADER } from '$lib/views/contact/contact-csv';
import { readContactQuery } from '$lib/views/contact/contact-query';
import { CSV_MARK } from '$lib/views/format/csv';
import { contactFilter } from '../../../contacts/contact-filter';
import { contactItem } from './contact-item';
import { pageOfList, pageRequest } from './page-request';
import type { Reading } from './read-answer';
import { periodAnswer, readPeriod } from './read-period';

const AT_ONCE = 2_000;

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
		return csvOf(reading, filter);
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

/** Page after page, so that memory stays flat. */
function csvOf({ store, site }: Reading, filter: ContactFilter): Response {
	const text = new TextEncoder();
	let cursor: string | null = null;
	let head = CSV_MARK + CONTACT_CSV_HEADER;
	const lines = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const page = await listContacts(store, site.siteId, filter, { limit: AT_ONCE, cursor });
			controller.enqueue(text.encode(head + page.items.map(contactCsvLine).join('')));
			head = '';
			cursor = page.nextCursor;
			if (cursor === null) controller.close();
		}
	});
	const headers = { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' };
	return new Response(lines, { headers });
}
