import { redirect } from '@sveltejs/kit';
import { SCREEN_COOKIE, screenCookie } from '$lib/server/access/screen-cookie';
import { deviceOfScreen } from '$lib/server/access/wall-device';
import { unpairWallDevice } from '$lib/server/store/wall-devices';
import type { RequestHandler } from './$types';

/** The browser is the screen of no wall device any more, but an ordinary one. */
export const POST: RequestHandler = async ({ cookies, locals, url }) => {
	const screen = cookies.get(SCREEN_COOKIE);
	if (screen !== undefined) {
		const found = await deviceOfScreen(locals.store, screen, new Date());
		if ('device' in found) await unpairWallDevice(locals.store, found.device);
		cookies.delete(SCREEN_COOKIE, screenCookie(url));
	}
	redirect(303, '/');
};
