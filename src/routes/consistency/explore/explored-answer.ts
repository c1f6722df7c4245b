import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { reasonWords } from '$lib/flags/wording/reason-words';
import type { SegmentChoice } from '$lib/analysis/explorer/narrow-window';
import { explore, exploreEvent } from '$lib/server/monitor/explore';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { ExploreQuery } from '$lib/views/explorer/explore-query';
import { exploredEvent } from '$lib/views/explorer/explored-event';
import { exploredSpreads } from '$lib/views/explorer/explored-spreads';
import { exploredSwings } from '$lib/views/explorer/explored-swings';
import { readSpreads } from './read-spreads';

/** What an explorer's address asks for, worked out as far as its days allow. */
export type ExploredAnswer = Awaited<ReturnType<typeof exploredAnswer>>;

/** @param segment the numbers of the kinds of work that the query names */
export async function exploredAnswer(
	store: Store,
	site: SiteRow,
	query: ExploreQuery,
	segment: SegmentChoice
) {
	const { sesoiCsat, sesoiHandleTime } = { ...DEFAULT_THRESHOLDS, ...site.settings.thresholds };
	const sesoi = { csat: sesoiCsat, handleTime: sesoiHandleTime };
	if (query.event !== null) {
		const { period, found } = await exploreEvent(store, site, query.event, segment);
		const event =
			'notEnough' in found
				? { notEnough: reasonWords(found.notEnough) }
				: exploredEvent(found, query.event, period, query, sesoi);
		return { swings: null, spreads: null, event };
	}
	const { dimension } = query;
	const found = await explore(store, site, query.period, { dimension, segment });
	if ('notEnough' in found)
		return { swings: { notEnough: reasonWords(found.notEnough) }, spreads: null, event: null };
	return {
		swings: exploredSwings(found, query, { sesoi, weekend: site.settings.weekend }),
		spreads: exploredSpreads(await readSpreads(store, site, query), query, site.settings),
		event: null
	};
}
