import { authenticate } from '$lib/server/access/api-key';
import { apiAnswer } from '$lib/server/commands/api-answer';
import { eventStream } from '$lib/server/live/event-stream';
import type { RequestHandler } from './$types';

/** Server-sent events: `change` with what changed; `Last-Event-ID` resumes. */
export const GET: RequestHandler = ({ locals, request, url }) =>
	apiAnswer(url.pathname, async () => {
		const { store, app } = locals;
		const authorization = request.headers.get('authorization');
		const { site } = await authenticate(store, authorization, ['read'], new Date());
		const lastEventId = request.headers.get('last-event-id');
		return eventStream(app.hub, site.siteId, lastEventId, request.signal, app.draining);
	});
