import { CHANNELS } from '$lib/domain/contact';
import { listEvents } from '$lib/server/store/read/events';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readTopicNames } from '$lib/server/store/read/topic-names';
import { type ExploreQuery, readExploreQuery } from '$lib/views/explorer/explore-query';
import { knownEvents } from '$lib/views/explorer/known-events';
import { readViewsOf } from '../../shell/read-views-of';
import { answerOrPromise } from './answer-or-promise';
import { exploredAnswer, spreadsAnswer } from './explored-answer';
import type { PageServerLoad } from './$types';

const EVENTS_SHOWN = 12;
/** What takes longer than this follows the page: a window of a million contacts that nobody has read yet takes seconds. */
const AT_ONCE_MS = 50;

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
	if (!period) return { asked: null, answer: null, spreads: null, known: [], saved };
	const [queues, topics] = await Promise.all([
		readQueueNames(store, site.siteId),
		readTopicNames(store, site.siteId)
	]);
	const { items } = await listEvents(store, site, {}, { limit: EVENTS_SHOWN });
	const known = knownEvents(items, site.settings.zone);
	const names = { queues: sorted(queues), topics: sorted(topics) };
	const { query, errors } = readExploreQuery(url.searchParams, { ...names, period });
	const segment = segmentOf(query, queues, topics);
	const looked = exploredAnswer(store, site, query, segment);
	const [{ answer }, { answer: spreads }] = await Promise.all([
		answerOrPromise(looked, AT_ONCE_MS),
		answerOrPromise(spreadsAnswer(store, site, query, segment, looked), AT_ONCE_MS)
	]);
	return { asked: { ...names, query, errors }, answer, spreads, known, saved };
};
