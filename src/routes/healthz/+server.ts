import { text } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The process answers; whether it can work is the question of /readyz. */
export const GET: RequestHandler = () =>
	text('ok\n', {
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
	});
