import { CHANNELS } from '$lib/domain/contact';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { reasonWords } from '$lib/flags/wording/reason-words';
import { explore, exploreEvent } from '$lib/server/monitor/explore';
import { listEvents } from '$lib/server/store/read/events';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readTopicNames } from '$lib/server/store/read/topic-names';
import { type ExploreQuery, readExploreQuery } from '$lib/views/explorer/explore-query';
import { knownEvents } from '$lib/views/explorer/known-events';
import { exploredEvent } from '$lib/views/explorer/explored-event';
import { exploredSpreads } from '$lib/views/explorer/explored-spreads';
import { exploredSwings } from '$lib/views/explorer/explored-swings';
import { readViewsOf } from '../../shell/read-views-of';
import { readSpreads } from './read-spreads';
import type { PageServerLoad } from './$types';

const EVENTS_SHOWN = 12;

type Names = ReadonlyMap<number, string>;

const sorted = (names: Names) =>
	[...new Set(names.values())].sort((a, b) => a.localeCompare(b, 'en'));

/** The numbers of the kinds of work that a query names. */
function segmentOf({ queue, topic, channel }: ExploreQuery, queues: Names, topics: Names) {
	const numberOf = (names: Names, name: string) => [...names].find(([, own]) => own === name)?.[0];
	return {
		...(queue && { queue: numberOf(queues, queue) }),
		...(topic && { topic: numberOf(topics, topic) }),
		...(channel && { channel: CHANNELS.indexOf(channel) })
	};
}

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { store, site } = locals;
	const { period } = await parent();
	const saved = await readViewsOf(locals, url);
	if (!period) return { asked: null, swings: null, spreads: null, event: null, known: [], saved };
	const [queues, topics] = await Promise.all([
		readQueueNames(store, site.siteId),
		readTopicNames(store, site.siteId)
	]);
	const { items } = await listEvents(store, site, {}, { limit: EVENTS_SHOWN });
	const known = knownEvents(items, site.settings.zone);
	const names = { queues: sorted(queues), topics: sorted(topics) };
	const { query, errors } = readExploreQuery(url.searchParams, { ...names, period });
	const asked = { ...names, query, errors };
	const { sesoiCsat, sesoiHandleTime } = { ...DEFAULT_THRESHOLDS, ...site.settings.thresholds };
	const sesoi = { csat: sesoiCsat, handleTime: sesoiHandleTime };
	const segment = segmentOf(query, queues, topics);
	if (query.event !== null) {
		const { period, found } = await exploreEvent(store, site, query.event, segment);
		const event =
			'notEnough' in found
				? { notEnough: reasonWords(found.notEnough) }
				: exploredEvent(found, query.event, period, query, sesoi);
		return { asked, swings: null, spreads: null, event, known, saved };
	}
	const { dimension } = query;
	const found = await explore(store, site, query.period, { dimension, segment });
	const swings =
		'notEnough' in found
			? { notEnough: reasonWords(found.notEnough) }
			: exploredSwings(found, query, { sesoi, weekend: site.settings.weekend });
	const spreads =
		'notEnough' in swings
			? null
			: exploredSpreads(await readSpreads(store, site, query), query, site.settings);
	return { asked, swings, spreads, event: null, known, saved };
};
