import { answerReplay } from '$lib/server/commands/answer-replay';
import { apiAnswer } from '$lib/server/commands/api-answer';
import type { RequestHandler } from './$types';

/** Tries refused rows again, as they are or corrected. */
export const POST: RequestHandler = ({ locals, params, request, url }) =>
	apiAnswer(url.pathname, () => answerReplay(locals.app, request, params.batchId));
