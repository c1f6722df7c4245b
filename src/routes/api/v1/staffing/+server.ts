import { apiAnswer } from '$lib/server/commands/api-answer';
import { receiveItems } from '$lib/server/commands/receive-items';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = ({ locals, request, url }) =>
	apiAnswer(url.pathname, () => receiveItems(locals.app, request, 'staffing'));
