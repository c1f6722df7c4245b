/** What each status of a problem document stands for. */
export const PROBLEM_WORDS: Readonly<Record<number, string>> = {
	400: 'The address or the body cannot be read; the detail says what is wrong',
	401: 'No key, or one that is not good: the same answer for all',
	403: 'The key lacks the scope, or is for another site',
	404: 'There is no such thing on this site',
	405: 'The address does not take this method',
	408: 'The body came too slowly; the connection is closed',
	409: 'It cannot be done now; the detail says why',
	413: 'The body is too large: send smaller batches, or NDJSON, which has no limit; the connection is closed',
	415: 'Send application/json or application/x-ndjson in UTF-8, not compressed',
	422: 'The Idempotency-Key came with another body before, or the body does not say what it must',
	429: 'Too much at once: come again after Retry-After seconds',
	500: 'Something went wrong on our side; the log has the cause under the number in the detail',
	503: 'The server is stopping, or its database cannot be reached: come again after Retry-After seconds',
	507: 'The disk is nearly full: nothing more is taken until there is room'
};

/** Any request that needs a key may be answered with these. */
export const COMMON_PROBLEMS = [401, 403, 429, 500, 503] as const;
