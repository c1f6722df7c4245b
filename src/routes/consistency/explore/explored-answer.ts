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
		return { swings: null, event };
	}
	const { dimension } = query;
	const found = await explore(store, site, query.period, { dimension, segment });
	const swings =
		'notEnough' in found
			? { notEnough: reasonWords(found.notEnough) }
			: exploredSwings(found, query, { sesoi, weekend: site.settings.weekend });
	return { swings, event: null };
}

/** The spreads of what was compared; null where nothing was. */
export type SpreadsAnswer = Awaited<ReturnType<typeof spreadsAnswer>>;

/** Counting contacts may take longer than comparing them: this follows the answer, and fails by itself. */
export async function spreadsAnswer(
	store: Store,
	site: SiteRow,
	query: ExploreQuery,
	segment: SegmentChoice,
	answer: Promise<ExploredAnswer>
) {
	const swings = await answer.then(
		(known) => known.swings,
		() => null
	);
	if (!swings || 'notEnough' in swings) return null;
	return exploredSpreads(await readSpreads(store, site, query, segment), query, site.settings);
}
