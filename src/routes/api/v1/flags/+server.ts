import { FLAG_KINDS, FLAG_STATUSES } from '$lib/flags/flag';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { listFlags, type FlagFilter } from '$lib/server/store/results/flag-list';
import { choices } from '../reading/choices';
import { flagItem } from '../reading/flag-item';
import { pageOfList, pageRequest } from '../reading/page-request';
import { readAnswer, type Reading } from '../reading/read-answer';
import { periodAnswer, readPeriod } from '../reading/read-period';
import type { RequestHandler } from './$types';

/** No row has this number: a name that the site does not know finds nothing. */
const NOBODY = -1;

/** Flags that speak of any of the days asked for, what happened last first. */
export const GET: RequestHandler = (event) =>
	readAnswer(event, async (reading) => {
		const { store, site, query } = reading;
		const period = await readPeriod(reading);
		const filter: FlagFilter = {
			kinds: choices(query, 'kind', FLAG_KINDS),
			statuses: choices(query, 'status', FLAG_STATUSES),
			agentExternalId: query.get('agentId') ?? undefined,
			queueId: await queueNumber(reading),
			subjectId: query.get('subjectId') ?? undefined,
			...(period && { from: period.from, until: period.until })
		};
		const page = pageRequest(query);
		const { items, nextCursor } = await pageOfList(() =>
			listFlags(store, site.siteId, filter, page)
		);
		return {
			period: periodAnswer(period, site.settings.zone),
			items: items.map(flagItem),
			nextCursor
		};
	});

async function queueNumber({ store, site, query }: Reading): Promise<number | undefined> {
	const name = query.get('queue');
	if (name === null) return undefined;
	for (const [id, known] of await readQueueNames(store, site.siteId)) if (known === name) return id;
	return NOBODY;
}
