import { json } from '@sveltejs/kit';
import { Problem, problemResponse } from '$lib/server/access/problem';
import { SCREEN_COOKIE, screenCookie } from '$lib/server/access/screen-cookie';
import { pairScreen } from '$lib/server/access/wall-device';
import { parsedJson, wholeBody } from '$lib/server/commands/request-body';
import type { RequestHandler } from './$types';

/** Many times what a key has. */
const LARGEST_BODY = 1024;

/** Makes the browser that opened a link the screen of its wall device: `{ "key": "…" }`, answered `{ "failed": null }`. */
export const POST: RequestHandler = async ({ cookies, locals, request, url }) => {
	try {
		const body = parsedJson(await wholeBody(request, LARGEST_BODY, () => undefined));
		const key = typeof body === 'object' && body !== null && 'key' in body ? body.key : null;
		const paired = await pairScreen(locals.store, typeof key === 'string' ? key : '', new Date());
		if ('failed' in paired) return json(paired, { status: 403 });
		cookies.set(SCREEN_COOKIE, paired.screen, screenCookie(url));
		// A screen that had the device before learns that it has it no more.
		locals.app.hub.publish(paired.siteId, ['metrics']);
		return json({ failed: null });
	} catch (error) {
		if (error instanceof Problem) return problemResponse(error);
		throw error;
	}
};
