import { json } from '@sveltejs/kit';
import { readiness } from '$lib/server/store/readiness';
import type { RequestHandler } from './$types';

/** 200 when the product can work, else 503 with the reason: for load balancers and supervisors. */
export const GET: RequestHandler = async ({ locals }) => {
	const found = await readiness(locals.store);
	return json(found, {
		status: found.ready ? 200 : 503,
		headers: { 'cache-control': 'no-store' }
	});
};
