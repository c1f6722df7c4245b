import { and, eq, notInArray, sql } from 'drizzle-orm';
import { isConserved, type BatchCounts } from '$lib/domain/counts';
import { importBatch, monitorState } from '../schema';
import type { SiteRow } from '../sites';
import type { Store } from '../store';

export type BatchEnd = {
	counts: BatchCounts;
	ignoredFields?: Record<string, number>;
	report?: Record<string, unknown>;
	finishedAt: Date;
	/** Why it did not come to its end; what was written before stays written and counted. */
	failure?: string | null;
};

/**
 * Ends a batch; one that was taken back meanwhile stays so.
 * @throws Error where the counts break the conservation law: a defect of the product
 */
export async function finishBatch(
	{ db }: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	batchId: number,
	{ counts, ignoredFields = {}, report = {}, finishedAt, failure = null }: BatchEnd
): Promise<void> {
	if (!isConserved(counts)) {
		throw new Error(`batch ${batchId} lost rows: ${JSON.stringify(counts)}`);
	}
	await db
		.update(importBatch)
		.set({
			status: failure === null ? 'done' : 'failed',
			counts,
			ignoredFields,
			report,
			finishedAt,
			failure,
			version: sql`coalesce((select ${monitorState.version} from ${monitorState} where ${monitorState.siteId} = ${siteId}), 0)`
		})
		.where(
			and(
				...[eq(importBatch.siteId, siteId), eq(importBatch.batchId, batchId)],
				notInArray(importBatch.status, ['undoing', 'undone'])
			)
		);
}

/** Keeps a running batch's counts up to date for those who watch it, and says that its writer is alive. */
export async function showProgress(
	{ db }: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	batchId: number,
	counts: BatchCounts
): Promise<void> {
	await db
		.update(importBatch)
		.set({ counts, aliveAt: sql`now()` })
		.where(and(eq(importBatch.siteId, siteId), eq(importBatch.batchId, batchId)));
}
