import { authenticate, type KeyScope } from '$lib/server/access/api-key';
import { Problem } from '$lib/server/access/problem';
import { readBatch, type BatchRow } from '$lib/server/store/read/batches';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';

const HEADERS = { 'cache-control': 'no-store' };

/** The batch that a request is about, of the site of its key. @throws Problem 401, 403 or 404 */
export async function batchOfRequest(
	store: Store,
	request: Request,
	batchId: string,
	scopes: readonly KeyScope[]
): Promise<{ batch: BatchRow; site: SiteRow }> {
	const authorization = request.headers.get('authorization');
	const { site } = await authenticate(store, authorization, scopes, new Date());
	const number = /^\d{1,15}$/.test(batchId) ? Number(batchId) : null;
	const batch = number === null ? null : await readBatch(store, site.siteId, number);
	if (!batch) throw new Problem(404, 'Not found', 'This site has no such import.');
	return { batch, site };
}

/** What became of a batch, as the API tells it. */
export function batchAnswer(batch: BatchRow): Response {
	const { what, source, fileName, preset, status, failure, analysed, report, undo } = batch;
	return Response.json(
		{
			batchId: String(batch.batchId),
			...{ what, source, fileName, preset, status, failure, analysed },
			...batch.counts,
			ignoredFields: batch.ignoredFields,
			report,
			startedAt: batch.startedAt.toISOString(),
			finishedAt: batch.finishedAt?.toISOString() ?? null,
			undo
		},
		{ headers: HEADERS }
	);
}
