import type { BatchCounts } from '$lib/domain/counts';
import { momentIn } from '../format/date';
import { counted, whole } from '../format/number';

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

const SOURCES: Readonly<Record<string, string>> = {
	api: 'sent through the API',
	demo: 'demo centre',
	file: 'file',
	replay: 'refused items, tried again'
};
const ONE: Readonly<Record<string, string>> = {
	contacts: 'contact',
	surveys: 'survey',
	agents: 'agent',
	events: 'event',
	staffing: 'interval of staffing'
};
const MANY: Readonly<Record<string, string>> = { staffing: 'intervals of staffing' };
const WORDS = {
	running: 'being written',
	failed: 'stopped',
	analysing: 'being analysed',
	done: 'analysed',
	undoing: 'being taken back',
	undone: 'taken back'
} as const;

/** @param zone the site's */
export function batchRow(batch: Batch, zone: string): BatchRow {
	const { batchId, what, source, fileName, counts } = batch;
	const state = stateOf(batch);
	return {
		batchId,
		href: `/imports/${batchId}`,
		name: fileName ?? SOURCES[source] ?? source,
		when: momentIn(zone, batch.startedAt.getTime()),
		received: counted(counts.received, ONE[what] ?? 'row', MANY[what] ?? what),
		rejected: counts.rejected > 0 ? `${whole(counts.rejected)} refused` : null,
		state,
		words: WORDS[state]
	};
}

function stateOf({ status, failure, counts, analysed }: Batch): BatchRow['state'] {
	if (status === 'undoing' || status === 'undone') return status;
	if (failure !== null || status === 'failed') return 'failed';
	if (status === 'running') return 'running';
	const wrote = counts.created + counts.updated > 0;
	return analysed || !wrote ? 'done' : 'analysing';
}
