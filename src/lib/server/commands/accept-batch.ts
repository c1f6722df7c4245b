import { isConserved, type BatchCounts } from '$lib/domain/counts';
import type { ItemKind } from '$lib/domain/item-kind';
import { REJECT_SENTENCES, type Reject } from '$lib/domain/reject';
import { rejectSentence } from '$lib/domain/reject-sentence';
import { emptyBatch } from '$lib/server/ingest/ingest-batch';
import { takeItem } from '$lib/server/ingest/items/take-item';
import { customerKeys } from '$lib/server/ingest/validate/customer-keys';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { JournalBatch } from '$lib/server/store/journal/journal';
import { batchPulse } from '$lib/server/store/write/batch-pulse';
import { openBatch } from '$lib/server/store/write/open-batch';
import type { WriteResult } from '$lib/server/store/write/write-result';
import { endBatch } from './end-batch';
import { reportError } from './report-error';
import { withoutRoom } from './require-room';
import { BatchWriter } from './write-ingest-batch';

/** An item of a request as parsed, or a line that is no JSON. */
export type SentItem = { item: unknown; raw: () => string } | { notJson: string };

type AnsweredError = {
	index: number;
	pointer: string;
	reason: string;
	value: string | null;
	/** How to mend it, where the reason alone does not say so. */
	sentence?: string;
};

export type BatchAnswer = BatchCounts & {
	batchId: string;
	ignoredFields: Record<string, number>;
	/** The first 100; all are kept. */
	errors: AnsweredError[];
};

const ERRORS_SHOWN = 100;
const WRITE_ITEMS = 10_000;

export type Acceptance = {
	site: SiteRow;
	what: ItemKind;
	items: AsyncIterable<SentItem> | Iterable<SentItem>;
	/** The batch whose refused items these are. */
	replayOf?: number;
	now: () => Date;
	written: (result: WriteResult) => void;
};

/**
 * Takes the items of one API request. Each is taken or refused by itself; the answer is given after the commit, so what it
 * counts is durable.
 */
export async function acceptBatch(store: Store, acceptance: Acceptance): Promise<BatchAnswer> {
	try {
		return await takeBatch(store, acceptance);
	} catch (error) {
		throw withoutRoom(error);
	}
}

async function takeBatch(store: Store, acceptance: Acceptance): Promise<BatchAnswer> {
	const { site, what, now, written, replayOf } = acceptance;
	const startedAt = now();
	const source = replayOf === undefined ? 'api' : 'replay';
	const batchId = await openBatch(store, site, { what, source, startedAt });
	const journalled: JournalBatch = {
		...{ siteId: site.siteId, batchId, what, source },
		startedAt: startedAt.toISOString()
	};
	const writer = new BatchWriter({ store, site, what, batchId, written, journalled });
	const ignored = new Map<string, number>();
	const errors: Reject[] = [];
	const end = (failure: string | null) =>
		endBatch(store, journalled, {
			counts: writer.counts,
			ignoredFields: Object.fromEntries(ignored),
			...(replayOf !== undefined && { report: { replayOf } }),
			finishedAt: now(),
			failure
		});
	const endPulse = batchPulse(store, journalled, reportError);
	try {
		await writeItems(acceptance, writer, ignored, errors, startedAt);
		if (!isConserved(writer.counts)) throw new Error(`batch ${batchId} lost items`);
	} catch (error) {
		await end(error instanceof Error ? error.message : String(error)).catch(() => undefined);
		throw error;
	} finally {
		endPulse();
	}
	await end(null);
	return {
		batchId: String(batchId),
		...writer.counts,
		ignoredFields: Object.fromEntries(ignored),
		errors: errors.map(answeredError)
	};
}

function answeredError({ line, column, reason, value }: Reject): AnsweredError {
	const sentence = rejectSentence({ reason, column, value });
	return {
		...{ index: line, pointer: column ?? '', reason, value },
		...(sentence !== REJECT_SENTENCES[reason] && { sentence })
	};
}

async function writeItems(
	{ site, what, items }: Acceptance,
	writer: BatchWriter,
	ignored: Map<string, number>,
	errors: Reject[],
	startedAt: Date
): Promise<void> {
	const context = {
		site: site.slug,
		now: startedAt.getTime(),
		customerKey: customerKeys(site.customerSecret),
		keepComments: site.settings.keepComments
	};
	let batch = emptyBatch();
	let index = 0;
	const flush = async () => {
		errors.push(...batch.rejects.slice(0, ERRORS_SHOWN - errors.length));
		const full = batch;
		batch = emptyBatch();
		if (full.received > 0) await writer.write(full);
	};
	for await (const sent of items) {
		if ('notJson' in sent) {
			batch.received++;
			batch.rejects.push(notJson(index, sent.notJson));
		} else takeItem(what, { ...sent, index }, context, batch, ignored);
		index++;
		if (batch.received >= WRITE_ITEMS) await flush();
	}
	await flush();
}

function notJson(index: number, text: string): Reject {
	const raw = text.slice(0, 10_000);
	return { line: index, column: '', reason: 'not-json', value: text.slice(0, 200), raw };
}
