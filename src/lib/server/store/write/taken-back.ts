import type { StoreTransaction } from '../store';

/** A batch that somebody has taken back meanwhile: nothing may be written for it any more. */
export class BatchTakenBack extends Error {
	override name = 'BatchTakenBack';

	constructor(batchId: number) {
		super(`batch ${batchId} was taken back while it was being written`);
	}
}

/** SQL: a batch has been taken back, or is being. @param batch SQL of its number; of its site: $1 */
export const isTakenBackSql = (batch: string) =>
	`exists (select from import_batch where site_id = $1 and batch_id = ${batch} and status in ('undoing', 'undone'))`;

/**
 * Before rows of a batch are written, with the site's lock held: an undo marks its batch under the same lock, so it either
 * finds these rows or is found here.
 * @throws BatchTakenBack
 */
export async function requireStanding(
	tx: StoreTransaction,
	siteId: number,
	batchId: number
): Promise<void> {
	const [found] = await tx.query<{ back: boolean }>(
		`select ${isTakenBackSql('$2::bigint')} as back`,
		[siteId, batchId]
	);
	if (found?.back) throw new BatchTakenBack(batchId);
}
