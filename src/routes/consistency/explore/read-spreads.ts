import { contactFilter } from '../../contacts/contact-filter';
import { readHandleHistogram } from '$lib/server/store/read/handle-histogram';
import { readHandleHistograms } from '$lib/server/store/read/handle-histograms';
import type { SiteRow } from '$lib/server/store/sites';
import type { Queryable } from '$lib/server/store/store';
import { isTooSlow } from '$lib/server/store/too-slow';
import type { ContactQuery } from '$lib/views/contact/contact-query';
import type { ExploreQuery } from '$lib/views/explorer/explore-query';
import { SPREAD_CONTACTS, type SpreadsBy } from '$lib/views/explorer/explored-spreads';

/** Histograms of the contacts that an explorer's address asks about, by its dimension; none where that takes too long. */
export async function readSpreads(
	store: Queryable,
	site: SiteRow,
	{ dimension, queue, topic, channel, period }: ExploreQuery
): Promise<SpreadsBy> {
	const work = { ...period, queue, topic, channel: channel || undefined, ...SPREAD_CONTACTS };
	const one = async (key: string, own: ContactQuery) => {
		const filter = await contactFilter(store, site, { ...work, ...own });
		return [key, await readHandleHistogram(store, site.siteId, filter)] as const;
	};
	try {
		switch (dimension) {
			case 'load':
				return new Map([
					await one('peak', { load: 'peak' }),
					await one('off-peak', { load: 'off-peak' })
				]);
			case 'seniority':
				return new Map([
					await one('new', { seniority: 'new' }),
					await one('others', { seniority: 'others' })
				]);
			default: {
				const by = dimension === 'shift' ? dimension : 'weekday';
				const filter = await contactFilter(store, site, work);
				return await readHandleHistograms(store, site.siteId, filter, by);
			}
		}
	} catch (error) {
		if (!isTooSlow(error)) throw error;
		return new Map();
	}
}
