import { version as build } from '$app/environment';
import { wallPage } from '../wall-desk';
import type { RequestHandler } from './$types';

/**
 * What an open wall shows, as JSON: a WallAnswer. `?seen=VERSION` is answered 204 while that is the newest. The header `x-now`
 * has the server's clock. Whoever may see no wall here is told so before: `{ "refused": WallRefusal }`.
 */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { app, site } = locals;
	const { version, text } = await wallPage(app, site.siteId, build);
	const headers = { 'content-type': 'application/json', 'x-now': String(Date.now()) };
	const seen = url.searchParams.get('seen');
	return seen === `${build}/${version}`
		? new Response(null, { status: 204, headers })
		: new Response(text, { headers });
};
