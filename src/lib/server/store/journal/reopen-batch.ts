import { NO_COUNTS } from '$lib/domain/counts';
import type { Store } from '../store';
import type { JournalBatch } from './journal';

/** Makes the record of a batch with the number it had, where it is gone. */
export async function reopenBatch(
	store: Store,
	{ siteId, batchId, what, source, fileName, preset, startedAt }: JournalBatch,
	report: Record<string, unknown>
): Promise<void> {
	const made = await store.query(
		`insert into import_batch (site_id, batch_id, what, source, status, counts, ignored_fields, report, started_at, file_name, preset)
		overriding system value
		values ($1, $2, $3, $4, 'running', $5::text::jsonb, '{}', $9::text::jsonb, $6::text::timestamptz, $7, $8)
		on conflict do nothing returning batch_id`,
		[
			...[siteId, batchId, what, source, JSON.stringify(NO_COUNTS), startedAt],
			...[fileName ?? null, preset ?? null, JSON.stringify(report)]
		]
	);
	if (made.length === 0) return;
	await store.query(
		`select setval(pg_get_serial_sequence('import_batch', 'batch_id'), (select max(batch_id) from import_batch))`
	);
}
