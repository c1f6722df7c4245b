import type { StoreTransaction } from '../store';
import type { UndoneBatch } from './undo-piece';

/** Notes on the batch which weeks it had touched: once its rows are gone, nothing else says so. */
export async function noteWeeks(
	tx: StoreTransaction,
	{ siteId, batchId }: UndoneBatch,
	weeks: ReadonlySet<number>
): Promise<void> {
	await tx.query(
		`update import_batch set report = jsonb_set(report, '{undoneWeeks}',
			coalesce(report -> 'undoneWeeks', '[]'::jsonb) || $3::text::jsonb)
		where site_id = $1 and batch_id = $2`,
		[siteId, batchId, JSON.stringify([...weeks])]
	);
}
