import { CHANNELS } from '$lib/domain/contact';
import { isoDate } from '$lib/domain/iso-date';
import { readAgents } from '$lib/server/store/read/agents';
import type { ContactGroup } from '$lib/server/store/read/grouped-measures';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readTopicNames } from '$lib/server/store/read/topic-names';
import type { Queryable } from '$lib/server/store/store';

/** Any day does: only ids are asked for. */
const ANY_DAY = 0;

/**
 * How the API names the groups: dates, names, the agents' ids in the source; hours and weekdays (1 Monday) as numbers.
 * What the source did not say is null.
 */
export async function groupKeys(
	store: Queryable,
	siteId: number,
	by: ContactGroup
): Promise<(key: string) => string | number | null> {
	switch (by) {
		case 'day':
		case 'week':
			return (key) => isoDate(Number(key));
		case 'hour':
		case 'weekday':
			return Number;
		case 'channel':
			return (key) => CHANNELS[Number(key)] ?? null;
		case 'queue':
			return named(await readQueueNames(store, siteId));
		case 'topic':
			return named(await readTopicNames(store, siteId));
		case 'agent': {
			const agents = await readAgents(store, siteId, ANY_DAY);
			return named(new Map(agents.map(({ agentId, externalId }) => [agentId, externalId])));
		}
		default:
			return (key) => key || null;
	}
}

function named(names: ReadonlyMap<number, string>): (key: string) => string | null {
	return (key) => names.get(Number(key)) ?? null;
}
