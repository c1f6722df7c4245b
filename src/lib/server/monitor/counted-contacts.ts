import { createHash } from 'node:crypto';
import { contactConditions, type ContactFilter } from '$lib/server/store/read/contact-filter';
import { countContacts } from '$lib/server/store/read/contact-list';
import { readMonitorState } from '$lib/server/store/results/week-state';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { Remembered } from './remembered';

const counted = new Remembered<number>(64);

/**
 * How many contacts a filter finds. A list is counted anew with each of its pages and on the way back to it: what a version
 * of the data has is counted once. Judgements change between versions, and are few: they are counted each time.
 */
export async function countedContacts(
	store: Store,
	{ siteId, settings }: Pick<SiteRow, 'siteId' | 'settings'>,
	filter: ContactFilter
): Promise<number> {
	if (filter.kinds) return countContacts(store, siteId, filter);
	// Read before the counting: what is committed meanwhile has a version of its own.
	const { version } = await readMonitorState(store, siteId);
	const asked = JSON.stringify([contactConditions(siteId, filter), settings]);
	const key = `${siteId}:${version}:${createHash('sha256').update(asked).digest('base64')}`;
	return counted.answer(store, key, () => countContacts(store, siteId, filter));
}
