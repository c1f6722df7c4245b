import type { RequestEvent } from '@sveltejs/kit';
import { authenticate } from '$lib/server/access/api-key';
import { Problem } from '$lib/server/access/problem';
import { apiAnswer } from '$lib/server/commands/api-answer';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';

/** A request that may read: of which site, and what it asks. */
export type Reading = { store: Store; site: SiteRow; query: URLSearchParams };

/**
 * Answers a reading request of the API, once its key has been looked at. A Response is passed on as it is.
 * @param answer what is asked, as JSON; may throw Problem
 */
export function readAnswer(
	{ locals, request, url }: Pick<RequestEvent, 'locals' | 'request' | 'url'>,
	answer: (reading: Reading) => Promise<object>
): Promise<Response> {
	return apiAnswer(url.pathname, async () => {
		const authorization = request.headers.get('authorization');
		const { site } = await authenticate(locals.store, authorization, ['read'], new Date());
		const asked = url.searchParams.get('site');
		if (asked !== null && asked !== site.slug)
			throw new Problem(403, 'Other site', `This key is for the site "${site.slug}".`);
		const found = await answer({ store: locals.store, site, query: url.searchParams });
		if (found instanceof Response) return found;
		return Response.json(found, { headers: { 'cache-control': 'no-store' } });
	});
}
