import { addCounts, NO_COUNTS, type BatchCounts } from '$lib/domain/counts';
import type { Reject } from '$lib/domain/reject';
import { storable } from '$lib/server/ingest/storable';
import type { IngestBatch } from '$lib/server/ingest/ingest-batch';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { saveRejects } from '$lib/server/store/write/save-rejects';
import { writeAgents } from '$lib/server/store/write/write-agents';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import type { WriteResult } from '$lib/server/store/write/write-result';
import { writeSurveys } from '$lib/server/store/write/write-surveys';

/** Refused rows kept for one batch; more are counted only. */
const MOST_REJECTS = 100_000;

export type BatchWriting = {
	store: Store;
	site: SiteRow;
	what: 'contacts' | 'surveys' | 'agents';
	batchId: number;
	/** Told of each committed write. */
	written: (result: WriteResult) => void;
};

function storableReject(reject: Reject): Reject {
	const { column, value, raw } = reject;
	return {
		...reject,
		column: column === null ? null : storable(column),
		value: value === null ? null : storable(value),
		raw: storable(raw)
	};
}

/** Writes the pieces of one batch one after another, and keeps their counts. */
export class BatchWriter {
	counts: BatchCounts = { ...NO_COUNTS };
	/** Surveys that came on the rows of contacts; null where none came. */
	surveyCounts: BatchCounts | null = null;
	private rejectsKept = 0;

	constructor(private readonly writing: BatchWriting) {}

	async write(batch: IngestBatch): Promise<void> {
		const { store, site, batchId } = this.writing;
		const rejects = batch.rejects.slice(0, MOST_REJECTS - this.rejectsKept).map(storableReject);
		await saveRejects(store, site, batchId, rejects);
		this.rejectsKept += rejects.length;
		const written = await this.rows(batch);
		this.counts = addCounts(this.counts, {
			...(written ?? NO_COUNTS),
			received: batch.received,
			rejected: batch.rejects.length
		});
	}

	private async rows(batch: IngestBatch): Promise<BatchCounts | null> {
		const { store, site, what, batchId, written } = this.writing;
		const { contacts, surveys, agents } = batch;
		let counts: BatchCounts | null = null;
		if (what === 'agents' && agents.length > 0) {
			const result = await writeAgents(store, site, agents);
			written(result);
			counts = result.counts;
		}
		if (what === 'contacts' && contacts.length > 0) {
			const result = await writeContacts(store, site, batchId, contacts, agents);
			written(result);
			counts = result.counts;
		}
		if (what !== 'agents' && surveys.length > 0) {
			const result = await writeSurveys(store, site, batchId, surveys);
			written(result);
			if (what === 'surveys') counts = result.counts;
			else this.surveyCounts = addCounts(this.surveyCounts ?? NO_COUNTS, result.counts);
		}
		return counts;
	}
}
