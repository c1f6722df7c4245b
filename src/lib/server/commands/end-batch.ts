import type { JournalBatch } from '$lib/server/store/journal/journal';
import type { Store } from '$lib/server/store/store';
import { type BatchEnd, finishBatch } from '$lib/server/store/write/finish-batch';

/**
 * Ends a batch, and waits until its end and all that was written before are on the disk.
 * @throws Error where the counts break the conservation law
 */
export async function endBatch(store: Store, batch: JournalBatch, end: BatchEnd): Promise<void> {
	await finishBatch(store, batch, batch.batchId, end);
	const { counts, ignoredFields = {}, finishedAt, ...others } = end;
	const record = { ...others, counts, ignoredFields, finishedAt: finishedAt.toISOString() };
	store.journal.append({ kind: 'end', batch, end: record });
	await store.journal.written();
}
