import { numberArray } from '../sql-array';
import type { SiteRow } from '../sites';
import type { Store } from '../store';

/** Refused rows of a batch that were tried again: what of them was refused once more is kept with the newer batch. */
export async function markReplayed(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	batchId: number,
	lines: readonly number[]
): Promise<void> {
	await store.query(
		`update rejected_row set replayed = true
		where site_id = $1 and batch_id = $2 and line = any($3::text::bigint[])`,
		[siteId, batchId, numberArray(lines)]
	);
	store.journal.append({ kind: 'replayed', siteId, batchId, lines });
	await store.journal.written();
}
