import type { Store } from '../store';

/**
 * Ends what the process that held this folder before had not ended: nobody works on it any more. Batches keep what they had
 * written; a request whose key has no answer may be sent again at once. An unfinished demo is left to be taken up.
 */
export async function endInterrupted(store: Store, now: Date): Promise<void> {
	await store.query(
		`update import_batch set status = 'failed', finished_at = $1::text::timestamptz,
			failure = 'Evenkeel ended in the middle; what was written before stays written'
		where status = 'running' and source <> 'demo'`,
		[now.toISOString()]
	);
	await store.query(`delete from idempotency where answer is null`);
}
