import { listFlags, type FlagFilter, type StoredFlag } from '$lib/server/store/results/flag-list';
import type { Queryable } from '$lib/server/store/store';

const AT_ONCE = 1000;

/** Every flag that a filter finds, page by page, what happened last first. */
export async function* eachFlag(
	store: Queryable,
	siteId: number,
	filter: FlagFilter
): AsyncGenerator<StoredFlag[]> {
	let cursor: string | null = null;
	do {
		const page = await listFlags(store, siteId, filter, { limit: AT_ONCE, cursor });
		yield page.items;
		cursor = page.nextCursor;
	} while (cursor !== null);
}
