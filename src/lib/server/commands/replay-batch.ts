import type { ItemKind } from '$lib/domain/item-kind';
import { Problem } from '$lib/server/access/problem';
import { listRejects, type BatchRow, type RejectRow } from '$lib/server/store/read/batches';
import type { SiteRow } from '$lib/server/store/sites';
import { markReplayed } from '$lib/server/store/write/mark-replayed';
import { acceptBatch, type SentItem } from './accept-batch';
import { afterWrite } from './after-write';
import type { Application } from './application';
import { importFile } from './import-file';
import { fileOfRejects, readingAgain } from './reading-again';

/** Refused rows by line (of a file) or index (of an API batch), each with the text that is tried instead. */
export type Corrections = ReadonlyMap<number, string>;

const PAGE = 1000;

/**
 * Tries refused rows of a batch again, as a batch of their own: all that have not been tried again yet, as they are, or some
 * as corrected. What is refused once more is kept with the new batch, so that every refused row waits in one place.
 * @returns the new batch's number; null where no row is left to try
 */
export async function replayBatch(
	app: Pick<Application, 'store' | 'monitor' | 'hub'>,
	site: SiteRow,
	batch: BatchRow,
	corrections: Corrections | null
): Promise<number | null> {
	const rejects = await waitingRejects(app, site, batch, corrections);
	if (rejects.length === 0) return null;
	const again = batch.source === 'file' ? readingAgain(batch) : null;
	if (batch.source === 'file' && !again) {
		throw new Problem(
			409,
			'Not to be tried again',
			'How this file was read was not kept: import it again.'
		);
	}
	const shared = {
		replayOf: batch.batchId,
		now: () => new Date(),
		written: (result: { version: number | null }) => afterWrite(app, site, result)
	};
	const made = again
		? await importFile(app.store, site, fileOfRejects(again, rejects), {
				...shared,
				fileName: `${batch.fileName ?? 'file'}, refused rows again`,
				mapping: again.mapping,
				header: again.header,
				// Refused rows are kept as text, whatever the file was written in.
				encoding: 'utf-8',
				...(again.delimiter !== null && { delimiter: again.delimiter })
			})
		: await acceptBatch(app.store, {
				...shared,
				site,
				what: batch.what as ItemKind,
				items: rejects.map(sentAgain)
			});
	const lines = rejects.map(({ line }) => line);
	await markReplayed(app.store, site, batch.batchId, lines);
	return Number(made.batchId);
}

async function waitingRejects(
	{ store }: Pick<Application, 'store'>,
	{ siteId }: SiteRow,
	{ batchId }: BatchRow,
	corrections: Corrections | null
): Promise<RejectRow[]> {
	const found: RejectRow[] = [];
	let cursor: string | null = null;
	do {
		const page = await listRejects(store, siteId, batchId, { limit: PAGE, cursor });
		for (const reject of page.items) {
			if (reject.replayed) continue;
			const corrected = corrections?.get(reject.line);
			if (corrected !== undefined) found.push({ ...reject, raw: corrected });
			else if (corrections === null) found.push(reject);
		}
		cursor = page.nextCursor;
	} while (cursor !== null);
	return found;
}

function sentAgain({ raw }: RejectRow): SentItem {
	try {
		return { item: JSON.parse(raw) as unknown, raw: () => raw };
	} catch {
		return { notJson: raw };
	}
}
