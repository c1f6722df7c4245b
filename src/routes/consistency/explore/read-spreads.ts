import { agentsBySeniority } from '../../contacts/agents-by-seniority';
import type { SegmentChoice } from '$lib/analysis/explorer/narrow-window';
import { dataKey } from '$lib/server/monitor/data-key';
import { Remembered } from '$lib/server/monitor/remembered';
import {
	readWorkSpreads,
	type SpreadBy,
	type WorkSpread
} from '$lib/server/store/read/work-spreads';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { isTooSlow } from '$lib/server/store/too-slow';
import type { ExploreQuery } from '$lib/views/explorer/explore-query';
import { SPREAD_CONTACTS, type SpreadsBy } from '$lib/views/explorer/explored-spreads';

/** Of all kinds of work, so that whoever asks about one after another waits for the first answer only. */
const counted = new Remembered<WorkSpread[]>(8);

/**
 * Histograms of the contacts that an explorer's address asks about, by its dimension, as of the last review; none where that
 * takes too long.
 * @param segment the numbers of the kinds of work that the query names
 */
export async function readSpreads(
	store: Store,
	site: SiteRow,
	{ dimension, period }: ExploreQuery,
	segment: SegmentChoice
): Promise<SpreadsBy> {
	// A weekend is some of the weekdays.
	const by = dimension === 'weekend' ? 'weekday' : dimension;
	const key = await dataKey(store, site, period);
	try {
		const all = await counted.answer(store, `${key}:${by}`, async () => {
			const sides: SpreadBy =
				by === 'seniority' ? { by, ...(await agentsBySeniority(store, site, period)) } : { by };
			return readWorkSpreads(store, site.siteId, { period, ...SPREAD_CONTACTS }, sides);
		});
		return spreadsOf(all, segment);
	} catch (error) {
		if (!isTooSlow(error)) throw error;
		return new Map();
	}
}

function spreadsOf(
	all: readonly WorkSpread[],
	{ queue, topic, channel }: SegmentChoice
): SpreadsBy {
	const found = new Map<string, { bar: number; n: number }[]>();
	for (const row of all) {
		if (queue !== undefined && row.queue !== queue) continue;
		if (topic !== undefined && row.topic !== topic) continue;
		if (channel !== undefined && row.channel !== channel) continue;
		const bars = found.get(row.key) ?? [];
		const last = bars.at(-1);
		// Rows come in the order of their bars.
		if (last?.bar === row.bar) last.n += row.n;
		else bars.push({ bar: row.bar, n: row.n });
		found.set(row.key, bars);
	}
	return found;
}
