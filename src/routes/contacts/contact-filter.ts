import { CHANNELS } from '$lib/domain/contact';
import type { Period } from '$lib/domain/period';
import type { ContactFilter } from '$lib/server/store/read/contact-filter';
import { loadHours } from '$lib/server/monitor/load-hours';
import { readAgents } from '$lib/server/store/read/agents';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readTopicNames } from '$lib/server/store/read/topic-names';
import { readFirstDay, readNewestDay } from '$lib/server/store/read/window-facts';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { ContactQuery } from '$lib/views/contact/contact-query';
import { agentsBySeniority } from './agents-by-seniority';
import { comparedFilter } from './compared-filter';

/** No row has this number: a name that the site does not know finds nothing. */
const NOBODY = -1;
/** Day numbers beyond every contact. */
const BEGINNING = -100_000;
const END = 1_000_000;

function numberOf(names: ReadonlyMap<number, string>, name: string): number {
	for (const [id, known] of names) if (known === name) return id;
	return NOBODY;
}

/** A query in people's names as the store's filter in its own numbers. */
export async function contactFilter(
	store: Store,
	site: SiteRow,
	query: ContactQuery
): Promise<ContactFilter> {
	const { siteId } = site;
	const { from, until, queue, topic, channel, agent, weekdays, kinds, customer } = query;
	const { shift, hour, hours, scores, answered, rated, timed, tagged, hasAgent } = query;
	const { compared, answersUntil, answersADay } = query;
	const filter: ContactFilter = {
		...{ shift, hour, hours, scores },
		...{ answered, rated, timed, tagged, hasAgent, answersADay }
	};
	if (weekdays) filter.weekdays = weekdays;
	if (query.under !== undefined) filter.underMs = 1000 * query.under;
	if (kinds) filter.kinds = kinds;
	// A night shift's contacts count for the day before or after the one on the clock.
	if (hours) filter.period = { from: hours.from.day - 1, until: hours.to.day + 2 };
	else if (from !== undefined || until !== undefined)
		filter.period = { from: from ?? BEGINNING, until: until ?? END };
	if (channel) filter.channel = CHANNELS.indexOf(channel);
	if (customer) filter.customerKey = customer;
	if (query.batch !== undefined) filter.batchId = query.batch;
	if (queue) filter.queueId = numberOf(await readQueueNames(store, siteId), queue);
	if (topic) filter.topicId = numberOf(await readTopicNames(store, siteId), topic);
	if (agent) {
		const [found] = await readAgents(store, siteId, END, agent);
		filter.agentId = found?.agentId ?? NOBODY;
	}
	if (!query.load && !query.seniority && !query.team && !compared) return filter;
	const period = await daysMeant(store, siteId, filter.period);
	if (query.load || compared?.dimension === 'load') {
		const hours = await loadHours(store, site, period);
		const { load } = query;
		filter.loadHours = load ? hours.filter(({ peak }) => peak === (load === 'peak')) : hours;
	}
	if (query.team) filter.agentIds = await teamAgents(store, siteId, query.team, period.until - 1);
	if (query.seniority) {
		const ofSide = (await agentsBySeniority(store, site, period))[query.seniority];
		filter.agentIds = filter.agentIds?.filter((id) => ofSide.includes(id)) ?? ofSide;
	}
	if (compared) {
		const asked = { period, queueId: filter.queueId, answersUntil };
		filter.compared = await comparedFilter(store, site, compared, asked);
	}
	return filter;
}

/** Numbers of the agents who were in a team on a day. */
async function teamAgents(store: Store, siteId: number, team: string, day: number) {
	const agents = await readAgents(store, siteId, day);
	return agents.filter((agent) => agent.team === team).map(({ agentId }) => agentId);
}

/** Load, seniority and teams are of a period: where none is named, of all days that have contacts. */
async function daysMeant(
	store: Store,
	siteId: number,
	{ from, until }: Period = { from: BEGINNING, until: END }
): Promise<Period> {
	const [first, newest] = await Promise.all([
		from > BEGINNING ? from : readFirstDay(store, siteId),
		until < END ? until - 1 : readNewestDay(store, siteId)
	]);
	return { from: first ?? 0, until: (newest ?? 0) + 1 };
}
