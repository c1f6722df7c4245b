import { createReadStream } from 'node:fs';
import { m } from '$lib/i18n/compiled/messages';
import type { Application } from '$lib/server/commands/application';
import { afterWrite } from '$lib/server/commands/after-write';
import {
	importFile,
	type ImportOptions,
	type ImportResult
} from '$lib/server/commands/import-file';
import { reportError } from '$lib/server/commands/report-error';
import { MappingProblem } from '$lib/server/ingest/map/columns';
import { UnreadableFile } from '$lib/server/ingest/read/unreadable-file';
import type { SiteRow } from '$lib/server/store/sites';
import type { WaitingFile } from './waiting-file';

/** How an import or its rehearsal stands. */
export type ImportJob = {
	state: 'running' | 'done' | 'stopped' | 'failed';
	dryRun: boolean;
	rows: number;
	rejected: number;
	/** Share of the file that has been read, 0 to 1; null where that cannot be told. */
	share: number | null;
	/** Since it began, in milliseconds. */
	elapsedMs: number;
	result: ImportResult | null;
	/** What went wrong, in a sentence: of whoever began it, or in English where `lang` says so. */
	message: string | null;
	lang: 'en' | null;
};

type Running = { job: ImportJob; began: number; stop: AbortController };

/** Imports at the same time: each holds two pieces of its file in memory. */
const MOST_AT_ONCE = 3;

const jobs = new Map<string, Running>();
/** Workbooks are read from their end: their bytes do not tell how far one is. */
const WORKBOOK = /\.(xls[xm]|ods)(\.gz)?$/i;

/** Why an import ends before its file does. */
class StoppedByHand extends Error {
	override name = 'StoppedByHand';
	constructor() {
		super('it was stopped by hand.');
	}
}

export function isImporting(token: string): boolean {
	return jobs.get(token)?.job.state === 'running';
}

function underWay(): number {
	let count = 0;
	for (const { job } of jobs.values()) if (job.state === 'running') count++;
	return count;
}

export function importJob(token: string): ImportJob | null {
	const found = jobs.get(token);
	if (!found) return null;
	const { job, began } = found;
	if (job.state === 'running') job.elapsedMs = performance.now() - began;
	return job;
}

/** @returns false where nothing is running */
export function stopImport(token: string): boolean {
	if (!isImporting(token)) return false;
	jobs.get(token)?.stop.abort(new StoppedByHand());
	return true;
}

/**
 * Begins to import a file, or to rehearse it; a file once at a time, and a few files.
 * @param done called after it has ended well
 * @returns null when it has begun, else why not, in a sentence
 */
export function startImport(
	app: Application,
	site: SiteRow,
	file: WaitingFile,
	options: Pick<ImportOptions, 'mapping' | 'preset' | 'dryRun'>,
	done: (result: ImportResult) => Promise<void>
): string | null {
	if (isImporting(file.token)) return m.import_running_already();
	if (underWay() >= MOST_AT_ONCE) return m.import_several({ most: MOST_AT_ONCE });
	const job: ImportJob = {
		...{ state: 'running', dryRun: options.dryRun ?? false, rows: 0, rejected: 0 },
		...{ share: WORKBOOK.test(file.name) ? null : 0, elapsedMs: 0 },
		...{ result: null, message: null, lang: null }
	};
	const running = { job, began: performance.now(), stop: new AbortController() };
	jobs.set(file.token, running);
	const source =
		job.share === null
			? { path: file.path }
			: { bytes: counted(file, (share) => (job.share = share)) };
	void importFile(app.store, site, source, {
		...options,
		fileName: file.name,
		signal: AbortSignal.any([app.draining, running.stop.signal]),
		now: () => new Date(),
		onProgress: ({ rows, rejected }) => Object.assign(job, { rows, rejected }),
		written: (written) => afterWrite(app, site, written)
	})
		.then(async (result) => {
			await done(result);
			app.hub.publish(site.siteId, ['imports']);
			Object.assign(job, { state: 'done', result, share: 1 });
		})
		.catch((error: unknown) => {
			const state = error instanceof StoppedByHand ? 'stopped' : 'failed';
			Object.assign(job, { state, ...sentenceOf(error) });
		})
		.finally(() => {
			setTimeout(
				() => jobs.get(file.token) === running && jobs.delete(file.token),
				3_600_000
			).unref();
		});
	return null;
}

async function* counted(
	{ path, bytes }: WaitingFile,
	tell: (share: number) => void
): AsyncGenerator<Uint8Array> {
	let read = 0;
	for await (const piece of createReadStream(path, { highWaterMark: 512 * 1024 })) {
		yield piece as Buffer;
		read += (piece as Buffer).length;
		tell(bytes > 0 ? read / bytes : 1);
	}
}

function sentenceOf(error: unknown): Pick<ImportJob, 'message' | 'lang'> {
	if (error instanceof StoppedByHand) return { message: m.import_stopped_by_hand(), lang: null };
	if (error instanceof MappingProblem || error instanceof UnreadableFile)
		return { message: error.message, lang: 'en' };
	reportError(error);
	return { message: m.import_stopped_ours(), lang: null };
}
