import type { ContactFilter } from '$lib/server/store/read/contact-filter';
import type { ExportedContact } from '$lib/domain/exported-contact';
import { exportContacts } from '$lib/server/store/read/contact-export';
import { readFirstDay, readNewestDay } from '$lib/server/store/read/window-facts';
import type { Queryable } from '$lib/server/store/store';

const AT_ONCE = 10_000;
/** A week is found by its days at once; the whole history at once would be joined anew for every page. */
const SLICE_DAYS = 7;

/**
 * Every contact that a filter finds, a few thousand at a time, the newest days first, so that memory stays flat and the
 * time grows with the number of contacts.
 */
export async function* eachContact(
	store: Queryable,
	siteId: number,
	filter: ContactFilter
): AsyncGenerator<ExportedContact[]> {
	const first = await readFirstDay(store, siteId);
	const newest = await readNewestDay(store, siteId);
	if (first === null || newest === null) return;
	const from = Math.max(first, filter.period?.from ?? first);
	const until = Math.min(newest + 1, filter.period?.until ?? newest + 1);
	for (let end = until; end > from; end -= SLICE_DAYS) {
		const period = { from: Math.max(from, end - SLICE_DAYS), until: end };
		let cursor: string | null = null;
		do {
			const page = await exportContacts(
				store,
				siteId,
				{ ...filter, period },
				{ limit: AT_ONCE, cursor }
			);
			if (page.items.length > 0) yield page.items;
			cursor = page.nextCursor;
		} while (cursor !== null);
	}
}
