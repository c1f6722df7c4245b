import { json } from '@sveltejs/kit';
import { version as build } from '$app/environment';
import { MOST_TILES } from '$lib/domain/wall-plan';
import { readWall } from '../read-wall';
import { wallPage } from '../wall-desk';
import type { RequestHandler } from './$types';

/**
 * What an open wall shows, as JSON: a WallAnswer. `?seen=VERSION` is answered 204 while that is the newest; `?queue=NAME`,
 * up to six, adds queues that nobody has saved yet, for the preview of a scene. The header `x-now` has the server's clock.
 */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { app, site, store } = locals;
	const queues = url.searchParams.getAll('queue').slice(0, MOST_TILES);
	if (queues.length > 0) {
		const { newest: version } = app.hub;
		return json({ ...(await readWall(store, site, queues)), version, build });
	}
	const { version, text } = await wallPage(app, site.siteId, build);
	const headers = { 'content-type': 'application/json', 'x-now': String(Date.now()) };
	const seen = url.searchParams.get('seen');
	return seen === `${build}/${version}`
		? new Response(null, { status: 204, headers })
		: new Response(text, { headers });
};
