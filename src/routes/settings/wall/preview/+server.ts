import { json } from '@sveltejs/kit';
import { version as build } from '$app/environment';
import { MOST_TILES } from '$lib/domain/wall-plan';
import { readWall } from '../../../wall/read-wall';
import type { RequestHandler } from './$types';

/** What a wall would show with queues that nobody has saved yet, `?queue=NAME` up to six times: a WallAnswer. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { app, site, store } = locals;
	const queues = url.searchParams.getAll('queue').slice(0, MOST_TILES);
	const { newest: version } = app.hub;
	return json({ ...(await readWall(store, site, queues)), version, build });
};
