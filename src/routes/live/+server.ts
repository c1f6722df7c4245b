import { eventStream } from '$lib/server/live/event-stream';
import type { RequestHandler } from './$types';

/** What our own screens listen to; programs use /api/v1/live with a key. */
export const GET: RequestHandler = ({ locals, request }) =>
	eventStream(
		locals.app.hub,
		locals.site.siteId,
		request.headers.get('last-event-id'),
		request.signal,
		locals.app.draining
	);
