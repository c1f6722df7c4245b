import { apiAnswer } from '$lib/server/commands/api-answer';
import { describeRejects } from '$lib/server/commands/describe-batch';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, request, url }) =>
	apiAnswer(url.pathname, () => describeRejects(locals.store, request, params.batchId, url));
