import type { Period } from '$lib/domain/period';
import { readLoadHours, type LoadHour } from '$lib/server/store/read/load-condition';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { dataKey } from './data-key';
import { Remembered } from './remembered';

/** By the key of their data: one pass over the contacts of a period takes a second for a million of them. */
export const keptLoadHours = new Remembered<readonly LoadHour[]>(4);

/** The hours of a period whose load is known, as of the last review. */
export async function loadHours(
	store: Store,
	site: SiteRow,
	period: Period
): Promise<readonly LoadHour[]> {
	const key = await dataKey(store, site, period);
	return keptLoadHours.answer(store, key, () => readLoadHours(store, site.siteId, period));
}
