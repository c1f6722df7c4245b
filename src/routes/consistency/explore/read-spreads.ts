import { contactFilter } from '../../contacts/contact-filter';
import { dataKey } from '$lib/server/monitor/data-key';
import { Remembered } from '$lib/server/monitor/remembered';
import { readHandleHistogram } from '$lib/server/store/read/handle-histogram';
import { readHandleHistograms } from '$lib/server/store/read/handle-histograms';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { isTooSlow } from '$lib/server/store/too-slow';
import type { ContactQuery } from '$lib/views/contact/contact-query';
import type { ExploreQuery } from '$lib/views/explorer/explore-query';
import { SPREAD_CONTACTS, type SpreadsBy } from '$lib/views/explorer/explored-spreads';

const found = new Remembered<SpreadsBy>(32);

/**
 * Histograms of the contacts that an explorer's address asks about, by its dimension, as of the last review; none where that
 * takes too long.
 */
export async function readSpreads(
	store: Store,
	site: SiteRow,
	query: ExploreQuery
): Promise<SpreadsBy> {
	const { dimension, queue, topic, channel, period } = query;
	const work = { queue, topic, channel: channel || undefined };
	const key = await dataKey(store, site, period);
	try {
		return await found.answer(store, `${key}:${JSON.stringify([dimension, work])}`, () =>
			countSpreads(store, site, dimension, { ...period, ...work, ...SPREAD_CONTACTS })
		);
	} catch (error) {
		if (!isTooSlow(error)) throw error;
		return new Map();
	}
}

async function countSpreads(
	store: Store,
	site: SiteRow,
	dimension: ExploreQuery['dimension'],
	work: ContactQuery
): Promise<SpreadsBy> {
	const one = async (key: string, own: ContactQuery) => {
		const filter = await contactFilter(store, site, { ...work, ...own });
		return [key, await readHandleHistogram(store, site.siteId, filter)] as const;
	};
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
			return readHandleHistograms(store, site.siteId, filter, by);
		}
	}
}
