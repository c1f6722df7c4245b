import { EVENT_KINDS } from '$lib/domain/event';
import { apiAnswer } from '$lib/server/commands/api-answer';
import { receiveItems } from '$lib/server/commands/receive-items';
import { listEvents } from '$lib/server/store/read/events';
import { choices } from '../reading/choices';
import { eventItem } from '../reading/event-item';
import { pageOfList, pageRequest } from '../reading/page-request';
import { readAnswer } from '../reading/read-answer';
import { readPeriod } from '../reading/read-period';
import type { RequestHandler } from './$types';

/** Events, the newest first: all there are, or with `from` or `to` those that touch these days. */
export const GET: RequestHandler = (event) =>
	readAnswer(event, async (reading) => {
		const { store, site, query } = reading;
		const stated = query.has('from') || query.has('to');
		const { items, nextCursor } = await pageOfList(async () =>
			listEvents(
				store,
				site,
				{
					kinds: choices(query, 'kind', EVENT_KINDS),
					queue: query.get('queue') ?? undefined,
					period: stated ? ((await readPeriod(reading)) ?? undefined) : undefined
				},
				pageRequest(query)
			)
		);
		return { items: items.map(eventItem), nextCursor };
	});

export const POST: RequestHandler = ({ locals, request, url }) =>
	apiAnswer(url.pathname, () => receiveItems(locals.app, request, 'events'));
