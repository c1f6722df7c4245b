import { randomUUID } from 'node:crypto';
import { Problem, problemResponse } from '$lib/server/access/problem';
import { countAnswer } from './server-counters';

/** Runs an API request; whatever goes wrong becomes a problem document, the inside of it only a number in the log. */
export async function apiAnswer(path: string, answer: () => Promise<Response>): Promise<Response> {
	const response = await answer().catch((error: unknown) => failureAnswer(path, error));
	countAnswer(response.status);
	return response;
}

/** What a program learns when its request could not be answered. */
export function failureAnswer(path: string, error: unknown): Response {
	if (error instanceof Problem) return problemResponse(error);
	const id = randomUUID();
	const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
	console.error(JSON.stringify({ level: 'error', id, path, cause }));
	return problemResponse(
		isUnreachable(error)
			? new Problem(
					503,
					'Database not reachable',
					`Send it again soon. The log has the cause under ${id}.`,
					{
						retryAfter: 5
					}
				)
			: new Problem(
					500,
					'Failed',
					`Something went wrong on our side. The log has the cause under ${id}.`
				)
	);
}

const PASSING = /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|CONNECT|08|57|55P03|40001|40P01)/;

/**
 * Codes of sockets, of postgres.js, and PostgreSQL's classes 08 (connection), 57 (shutdown, too slow), and of locks that were
 * not to be had: all of them pass.
 */
function isUnreachable(error: unknown): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const code = 'code' in cause ? String(cause.code) : '';
		if (PASSING.test(code)) return true;
	}
	return false;
}
