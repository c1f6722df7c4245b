import { Problem } from '$lib/server/access/problem';

const MOST_ITEMS = 1000;

/** The page of a list that is asked for. @throws Problem 400 */
export function pageRequest(query: URLSearchParams): { limit: number; cursor: string | null } {
	const text = query.get('limit') ?? '100';
	const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
	if (limit < 1 || limit > MOST_ITEMS)
		throw new Problem(400, 'Wrong parameter', `limit is a whole number from 1 to ${MOST_ITEMS}.`);
	return { limit, cursor: query.get('cursor') };
}

/** Reads a page; a cursor that is none is the fault of the one who sent it. @throws Problem 400 */
export async function pageOfList<Page>(read: () => Promise<Page>): Promise<Page> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof RangeError)
			throw new Problem(400, 'Wrong parameter', 'cursor is the nextCursor of the answer before.');
		throw error;
	}
}
