/** PostgreSQL's code for a statement that was cut off: query_canceled. */
const CANCELLED = '57014';

/** Whether a question failed because it took longer than its time-out allows. */
export function isTooSlow(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === CANCELLED;
}
