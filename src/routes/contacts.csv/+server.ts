import { contactFilter } from '../contacts/contact-filter';
import { listContacts } from '$lib/server/store/read/contact-list';
import { contactCsvLine, CONTACT_CSV_HEADER } from '$lib/views/contact/contact-csv';
import { readContactQuery } from '$lib/views/contact/contact-query';
import { CSV_MARK } from '$lib/views/format/csv';
import type { RequestHandler } from './$types';

const AT_ONCE = 2_000;

/** The whole list behind an address as CSV, page after page, so that memory stays flat. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { store, site } = locals;
	const filter = await contactFilter(store, site.siteId, readContactQuery(url.searchParams));
	const text = new TextEncoder();
	let cursor: string | null = null;
	let begun = false;
	const lines = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const page = await listContacts(store, site.siteId, filter, { limit: AT_ONCE, cursor });
			const head = begun ? '' : CSV_MARK + CONTACT_CSV_HEADER;
			controller.enqueue(text.encode(head + page.items.map(contactCsvLine).join('')));
			begun = true;
			cursor = page.nextCursor;
			if (cursor === null) controller.close();
		}
	});
	return new Response(lines, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="contacts.csv"'
		}
	});
};
