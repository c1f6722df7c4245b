import { rejectSentence } from '$lib/domain/reject-sentence';
import { authenticate } from '$lib/server/access/api-key';
import { Problem } from '$lib/server/access/problem';
import { listRejects, readBatch, type BatchRow } from '$lib/server/store/read/batches';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';

const MOST_ITEMS = 1000;
const HEADERS = { 'cache-control': 'no-store' };

/** What became of a batch, and whether its findings are there. @throws Problem */
export async function describeBatch(
	store: Store,
	request: Request,
	batchId: string
): Promise<Response> {
	const { batch } = await batchOf(store, request, batchId);
	const { what, source, fileName, preset, status, failure, analysed, report } = batch;
	return Response.json(
		{
			batchId: String(batch.batchId),
			...{ what, source, fileName, preset, status, failure, analysed },
			...batch.counts,
			ignoredFields: batch.ignoredFields,
			report,
			startedAt: batch.startedAt.toISOString(),
			finishedAt: batch.finishedAt?.toISOString() ?? null
		},
		{ headers: HEADERS }
	);
}

/** The refused items of a batch, by cursor. @throws Problem */
export async function describeRejects(
	store: Store,
	request: Request,
	batchId: string,
	{ searchParams }: URL
): Promise<Response> {
	const { batch, site } = await batchOf(store, request, batchId);
	const { items, nextCursor } = await listRejects(store, site.siteId, batch.batchId, {
		limit: limitOf(searchParams.get('limit')),
		cursor: cursorOf(searchParams.get('cursor'))
	});
	const isFile = batch.source === 'file';
	const described = items.map(({ line, column, reason, value, raw, replayed }) => ({
		...(isFile ? { line, column } : { index: line, pointer: column ?? '' }),
		...{ reason, sentence: rejectSentence({ reason, column }), value, raw, replayed }
	}));
	return Response.json({ items: described, nextCursor }, { headers: HEADERS });
}

async function batchOf(
	store: Store,
	request: Request,
	batchId: string
): Promise<{ batch: BatchRow; site: SiteRow }> {
	const authorization = request.headers.get('authorization');
	const { site } = await authenticate(store, authorization, ['ingest', 'read'], new Date());
	const number = /^\d{1,15}$/.test(batchId) ? Number(batchId) : null;
	const batch = number === null ? null : await readBatch(store, site.siteId, number);
	if (!batch) throw new Problem(404, 'Not found', 'This site has no such import.');
	return { batch, site };
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
