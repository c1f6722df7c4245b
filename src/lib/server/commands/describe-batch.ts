import { rejectSentence } from '$lib/domain/reject-sentence';
import { Problem } from '$lib/server/access/problem';
import { fieldOfColumn } from '$lib/server/ingest/map/field-of-column';
import { listRejects } from '$lib/server/store/read/batches';
import type { Store } from '$lib/server/store/store';
import { batchAnswer, batchOfRequest } from './batch-of-request';

const MOST_ITEMS = 1000;
const HEADERS = { 'cache-control': 'no-store' };

/** What became of a batch, and whether its findings are there. @throws Problem */
export async function describeBatch(
	store: Store,
	request: Request,
	batchId: string
): Promise<Response> {
	const { batch } = await batchOfRequest(store, request, batchId, ['ingest', 'read']);
	return batchAnswer(batch);
}

/** The refused items of a batch, by cursor. @throws Problem */
export async function describeRejects(
	store: Store,
	request: Request,
	batchId: string,
	{ searchParams }: URL
): Promise<Response> {
	const { batch, site } = await batchOfRequest(store, request, batchId, ['ingest', 'read']);
	const { items, nextCursor } = await listRejects(store, site.siteId, batch.batchId, {
		limit: limitOf(searchParams.get('limit')),
		cursor: cursorOf(searchParams.get('cursor'))
	});
	const isFile = batch.source === 'file';
	const described = items.map(({ line, column, reason, value, raw, replayed }) => ({
		...(isFile ? { line, column } : { index: line, pointer: column ?? '' }),
		...{
			reason,
			sentence: rejectSentence({
				reason,
				column,
				value,
				...(isFile && { field: fieldOfColumn(batch.report['mapping'], column) })
			}),
			value,
			raw,
			replayed
		}
	}));
	return Response.json({ items: described, nextCursor }, { headers: HEADERS });
}

function limitOf(text: string | null): number {
	if (text === null) return 100;
	const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
	if (limit < 1 || limit > MOST_ITEMS) {
		throw new Problem(400, 'Wrong parameter', `limit is a whole number from 1 to ${MOST_ITEMS}.`);
	}
	return limit;
}

function cursorOf(text: string | null): string | null {
	if (text !== null && !/^\d{1,15}$/.test(text)) {
		throw new Problem(400, 'Wrong parameter', 'cursor is the nextCursor of the answer before.');
	}
	return text;
}
