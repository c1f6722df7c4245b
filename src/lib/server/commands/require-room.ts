import { Problem } from '$lib/server/access/problem';
import { NoSpaceLeft } from '$lib/server/store/space/free-space';

/** Of the file system, and PostgreSQL's word for the same. */
const FULL = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** A failure for want of room as the answer 507; every other one as it is. */
export function withoutRoom(error: unknown): unknown {
	if (error instanceof NoSpaceLeft) return fullDisk(error.message);
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		if ('code' in cause && FULL.has(String(cause.code))) {
			return fullDisk('The disk of the database is full. What was answered before is kept.');
		}
	}
	return error;
}

function fullDisk(detail: string): Problem {
	return new Problem(507, 'No room left', detail, { retryAfter: 60, close: true });
}
