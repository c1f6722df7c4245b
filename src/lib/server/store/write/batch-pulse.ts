import type { Store } from '../store';

const BEAT_MS = 60_000;

/**
 * Says every minute that the writer of a batch is alive, while it waits for rows: see SILENT.
 * @param failed told where it cannot be said; the batch goes on
 * @returns how to end it
 */
export function batchPulse(
	store: Store,
	{ siteId, batchId }: { siteId: number; batchId: number },
	failed: (error: unknown) => void
): () => void {
	const timer = setInterval(() => {
		store
			.query(`update import_batch set alive_at = now() where site_id = $1 and batch_id = $2`, [
				...[siteId, batchId]
			])
			.catch(failed);
	}, BEAT_MS);
	timer.unref();
	return () => clearInterval(timer);
}
