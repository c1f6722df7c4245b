import type { BatchUndo } from '$lib/domain/batch-undo';
import { Problem } from '$lib/server/access/problem';
import { readBatch } from '$lib/server/store/read/batches';
import type { SiteRow } from '$lib/server/store/sites';
import { NotUndoable } from '$lib/server/store/undo/not-undoable';
import { undoBatch } from '$lib/server/store/undo/undo-batch';
import { afterWrite } from './after-write';
import type { Application } from './application';
import { batchAnswer, batchOfRequest } from './batch-of-request';

/**
 * Takes a batch of a site back; the monitor looks at what changed.
 * @returns null where there is no such batch
 * @throws NotUndoable
 */
export async function takeBack(
	app: Pick<Application, 'store' | 'monitor' | 'hub'>,
	site: SiteRow,
	batchId: number
): Promise<BatchUndo | null> {
	const undone = await undoBatch(app.store, site, batchId, {
		now: () => new Date(),
		written: (version) => afterWrite(app, site, { version })
	});
	app.hub.publish(site.siteId, ['imports']);
	return undone;
}

/** Answers a request to take a batch back; asked again, it answers the same. @throws Problem */
export async function answerTakeBack(
	app: Pick<Application, 'store' | 'monitor' | 'hub'>,
	request: Request,
	batchId: string
): Promise<Response> {
	const { batch, site } = await batchOfRequest(app.store, request, batchId, ['ingest']);
	try {
		await takeBack(app, site, batch.batchId);
	} catch (error) {
		if (error instanceof NotUndoable)
			throw new Problem(409, 'Not to be taken back', error.message, { retryAfter: 10 });
		throw error;
	}
	return batchAnswer((await readBatch(app.store, site.siteId, batch.batchId)) ?? batch);
}
