import { SCREEN_COOKIE } from '$lib/server/access/screen-cookie';
import { deviceOfScreen } from '$lib/server/access/wall-device';
import { eventStream } from '$lib/server/live/event-stream';
import type { RequestHandler } from './$types';

/** What our own screens listen to; programs use /api/v1/live with a key. */
export const GET: RequestHandler = ({ cookies, locals, request }) => {
	const screen = cookies.get(SCREEN_COOKIE);
	return eventStream(
		locals.app.hub,
		locals.site.siteId,
		request.headers.get('last-event-id'),
		request.signal,
		locals.app.draining,
		screen === undefined
			? undefined
			: async () => 'device' in (await deviceOfScreen(locals.store, screen, new Date()))
	);
};
