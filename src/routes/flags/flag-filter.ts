import { FLAG_KINDS } from '$lib/flags/flag';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import type { FlagFilter } from '$lib/server/store/results/flag-list';
import type { Queryable } from '$lib/server/store/store';
import { NOBODY, type FlagQuery } from '$lib/views/flags/flag-query';

/** What an address asks of the flags, of every kind; and of the kind that it names. */
export async function flagFilter(
	store: Queryable,
	siteId: number,
	query: FlagQuery
): Promise<{
	ofEveryKind: FlagFilter;
	filter: FlagFilter;
	queues: ReadonlyMap<number, string>;
	newestDay: number | null;
	/** First day that is asked for; null: all. */
	from: number | null;
}> {
	const queues = await readQueueNames(store, siteId);
	const newestDay = await readNewestDay(store, siteId);
	const queueId = [...queues].find(([, name]) => name === query.queue)?.[0];
	const from = query.days === 'all' ? null : (newestDay ?? 0) + 1 - Number(query.days);
	const ofEveryKind = {
		...(query.queue !== undefined && { queueId: queueId ?? -1 }),
		...(query.agent !== undefined && { agentExternalId: query.agent }),
		...(query.owner !== undefined && { owner: query.owner === NOBODY ? null : query.owner }),
		...(query.answered !== undefined && { answered: query.answered === 'yes' }),
		...(query.subject !== undefined && { subjectId: query.subject }),
		...(query.status !== undefined && { statuses: [query.status] }),
		...(from !== null && { from })
	};
	const kinds = query.kind ? [query.kind] : FLAG_KINDS;
	return { ofEveryKind, filter: { ...ofEveryKind, kinds }, queues, newestDay, from };
}
