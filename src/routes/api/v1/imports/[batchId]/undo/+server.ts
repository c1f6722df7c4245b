import { apiAnswer } from '$lib/server/commands/api-answer';
import { answerTakeBack } from '$lib/server/commands/take-back';
import type { RequestHandler } from './$types';

/** Takes the batch back: afterwards the site holds what it would hold had the batch never come. */
export const POST: RequestHandler = ({ locals, params, request, url }) =>
	apiAnswer(url.pathname, () => answerTakeBack(locals.app, request, params.batchId));
