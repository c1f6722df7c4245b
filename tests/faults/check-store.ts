import type { Store } from '$lib/server/store/store';
import { checkSums } from './check-sums';
import { must } from './fault';
import type { Sender } from './sender';

type Batch = { id: number; status: string; counts: Record<string, number> };

/**
 * What must hold of a database after whatever happened: every acknowledged contact as acknowledged, nothing that was not sent,
 * every batch's counts conserved, and sums that are those of the contacts.
 */
export async function checkStore(store: Store, sender: Sender): Promise<void> {
	const rows = await store.query<{ id: string; seconds: number }>(
		'select contact_id as id, (handle_ms / 1000.0)::float8 as seconds from contact'
	);
	const stored = new Map(rows.map(({ id, seconds }) => [id, seconds]));
	must(stored.size === rows.length, 'a contact is stored twice');
	const pending = new Map(
		(sender.pending ?? []).map(({ contactId, handleSeconds }) => [contactId, handleSeconds])
	);
	for (const [id, seconds] of sender.acknowledged) {
		must(stored.has(id), `the acknowledged contact ${id} is lost`);
		const now = stored.get(id);
		must(now === seconds || now === pending.get(id), `contact ${id} is not as acknowledged`);
	}
	for (const id of stored.keys()) {
		must(sender.acknowledged.has(id) || pending.has(id), `contact ${id} comes from nowhere`);
	}
	await checkBatches(store, sender);
	await checkSums(store);
}

async function checkBatches(store: Store, sender: Sender): Promise<void> {
	const batches = await store.query<Batch>(
		'select batch_id as id, status, counts from import_batch order by batch_id'
	);
	const known = new Map(batches.map((batch) => [batch.id, batch]));
	for (const { id, counts } of batches) {
		const { received, ...parts } = counts;
		const sum = Object.values(parts).reduce((total, n) => total + n, 0);
		must(received === sum, `the counts of batch ${id} are not conserved`);
	}
	for (const { batchId, received, created } of sender.answers) {
		const batch = known.get(Number(batchId));
		must(batch?.status === 'done', `batch ${batchId} was acknowledged and is not there as done`);
		must(
			batch.counts.received === received && batch.counts.created === created,
			`batch ${batchId} counts otherwise than it was answered`
		);
	}
}
