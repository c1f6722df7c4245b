import { json, type RequestEvent } from '@sveltejs/kit';
import type { PairingFailure } from '$lib/domain/wall-refusal';
import { Problem, problemResponse } from '$lib/server/access/problem';
import { SCREEN_COOKIE, screenCookie } from '$lib/server/access/screen-cookie';
import { type LinkedTo, pairScreen } from '$lib/server/access/wall-device';
import { parsedJson, wholeBody } from '$lib/server/commands/request-body';

/** Many times what a key has. */
const LARGEST_BODY = 1024;

type Asked = Pick<RequestEvent, 'cookies' | 'locals' | 'request' | 'url'>;

/** Lets the browser in that opened a link: `{ "key": "…" }`, answered `{ "failed": null }`. */
export async function pairBrowser(event: Asked, to: LinkedTo): Promise<Response> {
	try {
		const body = parsedJson(await wholeBody(event.request, LARGEST_BODY, () => undefined));
		const key = typeof body === 'object' && body !== null && 'key' in body ? body.key : null;
		const failed = await openLink(event, typeof key === 'string' ? key : '', to);
		return json({ failed }, { status: failed === null ? 200 : 403 });
	} catch (error) {
		if (error instanceof Problem) return problemResponse(error);
		throw error;
	}
}

/** Uses a link up. @returns why the browser is not let in; null: it is, and has its cookie */
export async function openLink(
	{ cookies, locals, url }: Pick<Asked, 'cookies' | 'locals' | 'url'>,
	key: string,
	to: LinkedTo
): Promise<PairingFailure | null> {
	const paired = await pairScreen(locals.store, key, new Date(), to);
	if ('failed' in paired) return paired.failed;
	cookies.set(SCREEN_COOKIE, paired.screen, screenCookie(url));
	// A screen that had the device before learns that it has it no more.
	locals.app.hub.publish(paired.siteId, ['metrics']);
	return null;
}
