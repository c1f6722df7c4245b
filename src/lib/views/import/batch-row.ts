import type { BatchCounts } from '$lib/domain/counts';
import { m } from '$lib/i18n/compiled/messages';
import { momentIn } from '../format/date';
import { batchName } from './batch-name';
import { amount } from '../format/number';

/** A batch as the store has it. */
export type Batch = {
	batchId: number;
	what: string;
	source: string;
	fileName: string | null;
	preset: string | null;
	status: string;
	counts: BatchCounts;
	startedAt: Date;
	finishedAt: Date | null;
	failure: string | null;
	analysed: boolean;
};

/** An import in the list, ready to draw. */
export type BatchRow = {
	batchId: number;
	href: string;
	/** The file, or how it came. */
	name: string;
	when: string;
	/** "5,362 contacts". */
	received: string;
	rejected: string | null;
	state: 'running' | 'failed' | 'analysing' | 'done' | 'undoing' | 'undone';
	words: string;
};

type Counted = (inputs: { count: number; shown: string }) => string;

const COUNTED: Readonly<Record<string, Counted>> = {
	contacts: m.counts_contacts,
	surveys: m.import_surveys,
	agents: m.counts_agents,
	events: m.import_events,
	staffing: m.import_staffing
};
const WORDS: Readonly<Record<BatchRow['state'], () => string>> = {
	running: m.import_is_running,
	failed: m.import_is_failed,
	analysing: m.import_is_analysing,
	done: m.import_is_done,
	undoing: m.import_is_undoing,
	undone: m.import_is_undone
};

/** @param zone the site's */
export function batchRow(batch: Batch, zone: string): BatchRow {
	const { batchId, what, counts } = batch;
	const state = stateOf(batch);
	return {
		batchId,
		href: `/imports/${batchId}`,
		name: batchName(batch),
		when: momentIn(zone, batch.startedAt.getTime()),
		received: (COUNTED[what] ?? m.import_rows)(amount(counts.received)),
		rejected: counts.rejected > 0 ? m.import_refused(amount(counts.rejected)) : null,
		state,
		words: WORDS[state]()
	};
}

function stateOf({ status, failure, counts, analysed }: Batch): BatchRow['state'] {
	if (status === 'undoing' || status === 'undone') return status;
	if (failure !== null || status === 'failed') return 'failed';
	if (status === 'running') return 'running';
	const wrote = counts.created + counts.updated > 0;
	return analysed || !wrote ? 'done' : 'analysing';
}
