import { isLoopback } from '$lib/server/access/is-loopback';
import { authenticate } from '$lib/server/access/api-key';
import { apiAnswer } from '$lib/server/commands/api-answer';
import { serverMeasures } from '$lib/server/commands/server-measures';
import type { RequestHandler } from './$types';

/**
 * Measures of the server, for Prometheus: with a key of the scope metrics, or from this machine without one. Behind a proxy
 * every request comes from this machine: where ORIGIN names an address that people use, a key is needed.
 */
export const GET: RequestHandler = ({ locals, request, url, getClientAddress }) =>
	apiAnswer(url.pathname, async () => {
		const authorization = request.headers.get('authorization');
		const near = !process.env.ORIGIN && isLoopback(getClientAddress());
		if (!near || authorization !== null)
			await authenticate(locals.store, authorization, ['metrics'], new Date());
		return new Response(await serverMeasures(locals.store), {
			headers: {
				'content-type': 'text/plain; version=0.0.4; charset=utf-8',
				'cache-control': 'no-store'
			}
		});
	});
