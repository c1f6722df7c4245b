import { NO_COUNTS, type BatchCounts } from '$lib/domain/counts';
import type { Reject, RejectReason } from '$lib/domain/reject';
import type { SourceProfile } from '$lib/domain/source-profile';
import type { Chosen } from '$lib/server/ingest/choose-mapping';
import type { IngestBatch } from '$lib/server/ingest/ingest-batch';
import { ingestRows } from '$lib/server/ingest/ingest-rows';
import { RowMapper } from '$lib/server/ingest/map/row-mapper';
import type { QualityFinding } from '$lib/server/ingest/quality/finding';
import { QualityCounter } from '$lib/server/ingest/quality/quality-counter';
import { qualityFindings } from '$lib/server/ingest/quality/quality-findings';
import type { ByteSource } from '$lib/server/ingest/read/byte-source';
import type { ReadNotes, Table } from '$lib/server/ingest/read/table';
import type { Preset } from '$lib/server/ingest/recognise/preset';
import { headerSignature } from '$lib/server/ingest/recognise/header-signature';
import { storable } from '$lib/server/ingest/storable';
import { customerKeys } from '$lib/server/ingest/validate/customer-keys';
import { lastProfile } from '$lib/server/store/read/last-profile';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { JournalBatch } from '$lib/server/store/journal/journal';
import { showProgress } from '$lib/server/store/write/finish-batch';
import { openBatch } from '$lib/server/store/write/open-batch';
import type { WriteResult } from '$lib/server/store/write/write-result';
import { endBatch } from './end-batch';
import { openImport, type OpenImportOptions } from './open-import';
import { BatchWriter } from './write-ingest-batch';

export type ImportOptions = OpenImportOptions & {
	/** The batch whose refused rows these are. */
	replayOf?: number;
	/** Read and checked, nothing written. */
	dryRun?: boolean;
	/** Epoch milliseconds are taken from here. */
	now: () => Date;
	onProgress?: (progress: ImportProgress) => void;
	/** Stops between two writes: what was written stays and is counted. */
	signal?: AbortSignal;
	/** Told of each committed write. */
	written?: (result: WriteResult) => void;
};

export type ImportProgress = { rows: number; rejected: number };

export type ImportResult = {
	/** null for a dry run. */
	batchId: string | null;
	what: 'contacts' | 'surveys' | 'agents';
	/** null for a mapping of one's own. */
	preset: Pick<Preset, 'name' | 'title' | 'assumes' | 'suggests'> | null;
	/** Of a dry run only received and rejected. */
	counts: BatchCounts;
	/** Surveys that came on the rows of contacts. */
	surveys: BatchCounts | null;
	/** Rows that the mapping does not ask for. */
	leftOut: number;
	/** Columns that no field reads. */
	ignoredColumns: readonly string[];
	notes: ReadNotes;
	/** What is to be known about the data. */
	findings: QualityFinding[];
	/** What the file looked like, to be compared with the next one of the same columns. */
	profile: SourceProfile;
	/** What looks wrong, in sentences. */
	remarks: string[];
	reasons: Partial<Record<RejectReason, number>>;
	/** The first ones; all that are kept are read with listRejects. */
	rejects: Reject[];
};

const REJECTS_SHOWN = 20;

/**
 * Reads a file, finds out what it is, and writes its rows to a site, each taken or refused by itself. Memory does not grow
 * with the file; the next rows are read while the last ones are written.
 * @throws UnreadableFile, MappingProblem with a sentence, before anything is written
 */
export async function importFile(
	store: Store,
	site: SiteRow,
	source: ByteSource,
	options: ImportOptions
): Promise<ImportResult> {
	const { table, chosen, remarks } = await openImport(store, site, source, options);
	try {
		return await importTable(store, site, table, chosen, { ...options, remarks });
	} finally {
		await table.close();
	}
}

async function importTable(
	store: Store,
	site: SiteRow,
	table: Table,
	{ mapping, preset }: Chosen,
	options: ImportOptions & { remarks: readonly string[] }
): Promise<ImportResult> {
	const { now, dryRun = false, written = () => undefined } = options;
	const replayOf = options.replayOf === undefined ? {} : { replayOf: options.replayOf };
	const startedAt = now();
	const { zone } = site.settings;
	const mapper = new RowMapper(mapping, table.header, {
		zone: mapping.zone ?? zone,
		ambiguous: mapping.ambiguous ?? 'by-order',
		sample: table.sample.cells
	});
	const quality = new QualityCounter(zone);
	const context = {
		site: site.slug,
		now: startedAt.getTime(),
		customerKey: customerKeys(site.customerSecret),
		keepComments: site.settings.keepComments
	};
	const signature = headerSignature(table.header);
	const before = await lastProfile(store, site.siteId, signature);
	const batches = ingestRows(table, { mapper, context, quality });
	const { what } = mapping;
	const result: ImportResult = {
		batchId: null,
		what,
		preset: preset && {
			name: preset.name,
			title: preset.title,
			assumes: preset.assumes,
			suggests: preset.suggests
		},
		counts: { ...NO_COUNTS },
		surveys: null,
		leftOut: 0,
		ignoredColumns: mapper.unread,
		notes: table.notes,
		findings: [],
		profile: quality.profile(),
		remarks: [],
		reasons: {},
		rejects: []
	};
	const finish = () => {
		const { keepComments } = site.settings;
		result.profile = quality.profile();
		result.findings = qualityFindings({ quality, table, mapping, keepComments, before });
		result.remarks = [...options.remarks];
		if (mapper.toldByOrder > 0) {
			result.remarks.push(
				`${mapper.toldByOrder} local times come twice, on the night the clocks go back; the order of the file told which is meant.`
			);
		}
	};
	if (dryRun) {
		for await (const batch of batches) {
			options.signal?.throwIfAborted();
			result.counts.received += batch.received;
			result.counts.rejected += batch.rejects.length;
			note(result, batch);
			options.onProgress?.({ rows: result.counts.received, rejected: result.counts.rejected });
		}
		finish();
		return result;
	}
	const start = {
		...{ what, source: 'file' as const, preset: preset?.name ?? null },
		fileName: storable(options.fileName).slice(0, 255)
	};
	const report = { signature, header: table.header };
	const batchId = await openBatch(store, site, { ...start, report, startedAt });
	result.batchId = String(batchId);
	const journalled: JournalBatch = {
		...{ ...start, siteId: site.siteId, batchId },
		startedAt: startedAt.toISOString()
	};
	store.journal.append({ kind: 'begin', batch: journalled, report });
	// Its pieces become durable with its end at the latest, and nobody is told of them as done before.
	const writer = new BatchWriter({
		...{ store, site, what, batchId, written, journalled },
		durable: false
	});
	const end = (failure: string | null) =>
		endBatch(store, journalled, {
			counts: writer.counts,
			ignoredFields: Object.fromEntries(
				mapper.unread.map((name) => [name, writer.counts.received])
			),
			report: { ...reportOf(result), signature, header: table.header, mapping, ...replayOf },
			finishedAt: now(),
			failure
		});
	let shown: Promise<unknown> = Promise.resolve();
	try {
		for await (const batch of ahead(batches)) {
			options.signal?.throwIfAborted();
			await writer.write(batch);
			result.counts = writer.counts;
			result.surveys = writer.surveyCounts;
			note(result, batch);
			// The next piece is written meanwhile.
			await shown;
			shown = Promise.all([
				showProgress(store, site, batchId, writer.counts),
				store.journal.written()
			]);
			shown.catch(() => undefined);
			options.onProgress?.({ rows: writer.counts.received, rejected: writer.counts.rejected });
		}
		await shown;
	} catch (error) {
		finish();
		await shown.catch(() => undefined);
		await end(error instanceof Error ? error.message : String(error)).catch(() => undefined);
		throw error;
	}
	finish();
	await end(null);
	// With a snapshot, a start after a power cut need not go through all of the file's rows in the journal.
	store.snapshotSoon();
	return result;
}

function note(result: ImportResult, batch: IngestBatch): void {
	result.leftOut += batch.leftOut;
	for (const reject of batch.rejects) {
		result.reasons[reject.reason] = (result.reasons[reject.reason] ?? 0) + 1;
		if (result.rejects.length < REJECTS_SHOWN) result.rejects.push(reject);
	}
}

/** What is kept with the batch, for the list of imports. */
function reportOf(result: ImportResult) {
	const { notes, findings, profile, remarks, reasons, surveys, leftOut, preset } = result;
	const suggests = preset?.suggests;
	const kept = { notes, findings, profile, remarks, reasons, surveys, leftOut };
	return { ...kept, ...(suggests && { suggests }) };
}

/** Asks for the next batch before the last one has been dealt with. */
async function* ahead(batches: AsyncGenerator<IngestBatch>): AsyncGenerator<IngestBatch> {
	let next = batches.next();
	for (;;) {
		const { value, done } = await next;
		if (done) return;
		next = batches.next();
		// A failure is told when it is asked for.
		next.catch(() => undefined);
		yield value;
	}
}
