import { redirect, type RequestEvent } from '@sveltejs/kit';
import { SCREEN_COOKIE, screenCookie } from '$lib/server/access/screen-cookie';
import { deviceOfScreen } from '$lib/server/access/wall-device';
import { unpairWallDevice } from '$lib/server/store/wall-devices';

/** The browser was let in by a link no more: it is an ordinary one. @param then where it goes */
export async function leavePairing(
	{ cookies, locals, url }: Pick<RequestEvent, 'cookies' | 'locals' | 'url'>,
	then: string
): Promise<never> {
	const screen = cookies.get(SCREEN_COOKIE);
	if (screen !== undefined) {
		const found = await deviceOfScreen(locals.store, screen, new Date());
		if ('device' in found) await unpairWallDevice(locals.store, found.device);
		cookies.delete(SCREEN_COOKIE, screenCookie(url));
	}
	redirect(303, then);
}
