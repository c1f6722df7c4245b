import type { ContactFilter } from '$lib/server/store/read/contact-filter';
import type { Queryable } from '$lib/server/store/store';
import { contactCsvLine, CONTACT_CSV_HEADER } from '$lib/views/contact/contact-csv';
import { CSV_MARK } from '$lib/views/format/csv';
import { eachContact } from './each-contact';

/** Every contact that a filter finds as a CSV file, page after page, so that memory stays flat. */
export function csvAnswer(store: Queryable, siteId: number, filter: ContactFilter): Response {
	const pages = eachContact(store, siteId, filter);
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
			'content-disposition': 'attachment; filename="contacts.csv"',
			'cache-control': 'no-store'
		}
	});
}
