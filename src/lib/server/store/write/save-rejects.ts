import type { Reject } from '$lib/domain/reject';
import type { SiteRow } from '../sites';
import type { Store } from '../store';

const COLUMNS = [
	...['site_id', 'batch_id', 'line', 'column_name', 'reason', 'value', 'raw', 'replayed']
];

/** Keeps refused rows with their reasons; a line already kept for the batch stays as it is. */
export async function saveRejects(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	batchId: number,
	rejects: readonly Reject[]
): Promise<void> {
	if (rejects.length === 0) return;
	await store.transaction(async (tx) => {
		await tx.query(
			'create temporary table if not exists incoming_reject (like rejected_row) on commit delete rows'
		);
		await tx.copyIn('incoming_reject', COLUMNS, rejects, (row, reject) => {
			row.whole(siteId);
			row.whole(batchId);
			row.whole(reject.line);
			row.text(reject.column);
			row.text(reject.reason);
			row.text(reject.value);
			row.text(reject.raw);
			row.flag(false);
		});
		await tx.query(
			`insert into rejected_row (${COLUMNS.join(', ')})
			select ${COLUMNS.join(', ')} from incoming_reject on conflict do nothing`
		);
	});
}
