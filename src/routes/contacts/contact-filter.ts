import { CHANNELS } from '$lib/domain/contact';
import type { ContactFilter } from '$lib/server/store/read/contact-filter';
import { readAgents } from '$lib/server/store/read/agents';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readTopicNames } from '$lib/server/store/read/topic-names';
import type { Queryable } from '$lib/server/store/store';
import type { ContactQuery } from '$lib/views/contact/contact-query';

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
	store: Queryable,
	siteId: number,
	query: ContactQuery
): Promise<ContactFilter> {
	const { from, until, queue, topic, channel, agent, weekdays, kinds, customer } = query;
	const { shift, hour, scores, answered, rated } = query;
	const filter: ContactFilter = { shift, hour, scores, answered, rated, weekdays, kinds };
	if (from !== undefined || until !== undefined)
		filter.period = { from: from ?? BEGINNING, until: until ?? END };
	if (channel) filter.channel = CHANNELS.indexOf(channel);
	if (customer) filter.customerKey = customer;
	if (queue) filter.queueId = numberOf(await readQueueNames(store, siteId), queue);
	if (topic) filter.topicId = numberOf(await readTopicNames(store, siteId), topic);
	if (agent) {
		const [found] = await readAgents(store, siteId, END, agent);
		filter.agentId = found?.agentId ?? NOBODY;
	}
	return filter;
}
