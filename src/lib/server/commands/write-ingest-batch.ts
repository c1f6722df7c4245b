import { addCounts, NO_COUNTS, type BatchCounts } from '$lib/domain/counts';
import type { ItemKind } from '$lib/domain/item-kind';
import type { Reject } from '$lib/domain/reject';
import { storable } from '$lib/server/ingest/storable';
import type { IngestBatch } from '$lib/server/ingest/ingest-batch';
import type { SiteRow } from '$lib/server/store/sites';
import type { JournalBatch, JournalRows } from '$lib/server/store/journal/journal';
import type { Store } from '$lib/server/store/store';
import { saveRejects } from '$lib/server/store/write/save-rejects';
import { writeAgents } from '$lib/server/store/write/write-agents';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import type { WriteResult } from '$lib/server/store/write/write-result';
import { writeEvents } from '$lib/server/store/write/write-events';
import { writeStaffing } from '$lib/server/store/write/write-staffing';
import { writeSurveys } from '$lib/server/store/write/write-surveys';

/** Refused rows kept for one batch; more are counted only. */
const MOST_REJECTS = 100_000;
/** Rows of one record of the journal. */
const JOURNAL_ROWS = 5_000;

export type BatchWriting = {
	store: Store;
	site: SiteRow;
	what: ItemKind;
	batchId: number;
	/** Told of each committed write. */
	written: (result: WriteResult) => void;
	/** What is written goes into the journal under this batch. */
	journalled: JournalBatch;
	/** false: contacts need not be on the disk before something later is. */
	durable?: boolean;
};

type Writer = (writing: BatchWriting, batch: IngestBatch) => Promise<WriteResult>;

const WRITERS: Readonly<Record<ItemKind, Writer>> = {
	contacts: ({ store, site, batchId, durable }, { contacts, agents }) =>
		writeContacts(store, site, batchId, contacts, agents, { durable }),
	surveys: ({ store, site, batchId }, { surveys }) => writeSurveys(store, site, batchId, surveys),
	agents: ({ store, site }, { agents }) => writeAgents(store, site, agents),
	events: ({ store, site, batchId }, { events }) => writeEvents(store, site, batchId, events),
	staffing: ({ store, site, batchId }, { staffing }) =>
		writeStaffing(store, site, batchId, staffing)
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

/** Short enough to be read back as one line; what the rows' source says of agents goes with the first. */
function* inPieces(rows: JournalRows): Generator<JournalRows> {
	for (let from = 0; from < rows.rows.length; from += JOURNAL_ROWS) {
		const piece = { ...rows, rows: rows.rows.slice(from, from + JOURNAL_ROWS) } as JournalRows;
		yield from > 0 && piece.kind === 'contacts' ? { ...piece, agents: [] } : piece;
	}
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
		if (rejects.length > 0) this.keep({ kind: 'rejects', rows: rejects });
		const written = await this.rows(batch);
		this.counts = addCounts(this.counts, {
			...(written ?? NO_COUNTS),
			received: batch.received,
			rejected: batch.rejects.length
		});
	}

	private async rows(batch: IngestBatch): Promise<BatchCounts | null> {
		const { store, site, what, batchId, written } = this.writing;
		let counts: BatchCounts | null = null;
		if (batch[what].length > 0) {
			const result = await WRITERS[what](this.writing, batch);
			if (what === 'contacts') this.keep({ kind: what, rows: batch[what], agents: batch.agents });
			else this.keep({ kind: what, rows: batch[what] } as JournalRows);
			written(result);
			counts = result.counts;
		}
		if (what === 'contacts' && batch.surveys.length > 0) {
			const result = await writeSurveys(store, site, batchId, batch.surveys);
			this.keep({ kind: 'surveys', rows: batch.surveys });
			written(result);
			this.surveyCounts = addCounts(this.surveyCounts ?? NO_COUNTS, result.counts);
		}
		return counts;
	}

	/** At once after the commit, so that the journal has the order of the commits. */
	private keep(rows: JournalRows): void {
		const { store, journalled: batch } = this.writing;
		for (const piece of inPieces(rows)) store.journal.append({ ...piece, batch });
	}
}
