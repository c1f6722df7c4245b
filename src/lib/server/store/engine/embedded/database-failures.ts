import type { Failure } from './messages';

/** SQLSTATE: the connection is lost (class 08). */
const LOST = '08006';
/** SQLSTATE query_canceled, as PostgreSQL says it when a statement takes too long. */
const CANCELLED = '57014';

/** An error of the database with its SQLSTATE in `code`, as the one who asked sees it. */
export function databaseError({ message, fields }: Pick<Failure, 'message' | 'fields'>): Error {
	return Object.assign(new Error(message), fields);
}

/** The thread ended while somebody waited for it. Sent again, it may be taken. */
export function databaseLost(why: string): Error {
	return databaseError({
		message: `the embedded database stopped: ${why}`,
		fields: { code: LOST }
	});
}

/** @param ms how long it was allowed to take, in milliseconds */
export function statementTooLong(ms: number): Error {
	return databaseError({
		message: `the statement took longer than ${ms / 1000} s`,
		fields: { code: CANCELLED }
	});
}
