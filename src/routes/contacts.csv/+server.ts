import { contactFilter } from '../contacts/contact-filter';
import { eachContact } from '../contacts/each-contact';
import { contactCsvLine, CONTACT_CSV_HEADER } from '$lib/views/contact/contact-csv';
import { readContactQuery } from '$lib/views/contact/contact-query';
import { CSV_MARK } from '$lib/views/format/csv';
import type { RequestHandler } from './$types';

/** The whole list behind an address as CSV, page after page. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { store, site } = locals;
	const filter = await contactFilter(store, site, readContactQuery(url.searchParams));
	const pages = eachContact(store, site.siteId, filter);
	const text = new TextEncoder();
	const lines = new ReadableStream<Uint8Array>({
		start(controller) {
			controller.enqueue(text.encode(CSV_MARK + CONTACT_CSV_HEADER));
		},
		async pull(controller) {
			const { value, done } = await pages.next();
			if (done) controller.close();
			else controller.enqueue(text.encode(value.map(contactCsvLine).join('')));
		},
		async cancel() {
			await pages.return(undefined);
		}
	});
	return new Response(lines, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="contacts.csv"'
		}
	});
};
