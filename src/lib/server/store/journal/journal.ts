import type { AgentUpdate } from '$lib/domain/agent';
import type { Contact } from '$lib/domain/contact';
import type { BatchCounts } from '$lib/domain/counts';
import type { CentreEvent } from '$lib/domain/event';
import type { ItemKind } from '$lib/domain/item-kind';
import type { Reject } from '$lib/domain/reject';
import type { SiteSettings } from '$lib/domain/site';
import type { Staffing } from '$lib/domain/staffing';
import type { Survey } from '$lib/domain/survey';

/** The batch that a record belongs to, with what it takes to open it again. */
export type JournalBatch = {
	siteId: number;
	batchId: number;
	what: ItemKind;
	source: 'api' | 'file' | 'replay';
	fileName?: string | null;
	preset?: string | null;
	/** ISO. */
	startedAt: string;
};

export type JournalBatchEnd = {
	counts: BatchCounts;
	ignoredFields: Record<string, number>;
	report?: Record<string, unknown>;
	/** ISO. */
	finishedAt: string;
	/** Why it did not come to its end. */
	failure?: string | null;
};

/** Small tables whose rows people and programs depend on. */
export type KeptTable =
	| 'site'
	| 'api_key'
	| 'saved_mapping'
	| 'flag'
	| 'flag_answer'
	| 'action'
	| 'review'
	| 'saved_view'
	| 'wall_device'
	| 'review_reader'
	| 'review_mail'
	| 'agent_goal';

/** Rows as they were written, not as they were sent: customers' ids are keyed hashes already. */
export type JournalRows =
	| { kind: 'contacts'; rows: readonly Contact[]; agents: readonly AgentUpdate[] }
	| { kind: 'surveys'; rows: readonly Survey[] }
	| { kind: 'agents'; rows: readonly AgentUpdate[] }
	| { kind: 'events'; rows: readonly CentreEvent[] }
	| { kind: 'staffing'; rows: readonly Staffing[] }
	| { kind: 'rejects'; rows: readonly Reject[] };

/** Something that was committed, with all that it takes to do it again. */
export type JournalRecord =
	| (JournalRows & { batch: JournalBatch })
	| { kind: 'begin'; batch: JournalBatch; report: Record<string, unknown> }
	| { kind: 'end'; batch: JournalBatch; end: JournalBatchEnd }
	| { kind: 'undo'; siteId: number; batchId: number; at: string }
	| { kind: 'replayed'; siteId: number; batchId: number; lines: readonly number[] }
	| { kind: 'settings'; siteId: number; settings: SiteSettings }
	| { kind: 'rows'; table: KeptTable; rows: readonly Record<string, unknown>[] };

/**
 * What was committed, kept beside the embedded database, which does not wait for the disk: a power cut may take from it what
 * was acknowledged, the journal gives it back.
 */
export type Journal = {
	/**
	 * Keeps a record, in the order of the calls: call it as soon as its transaction is committed. It is read while it is
	 * written: its rows stay as they are.
	 */
	append(record: JournalRecord): void;
	/** Resolves when everything appended so far is on the disk. @throws Error of the file system */
	written(): Promise<void>;
};

/** PostgreSQL keeps a journal of its own, and answers when that is on the disk. */
export const NO_JOURNAL: Journal = { append: () => undefined, written: async () => undefined };
