import { sql } from 'drizzle-orm';
import { NO_COUNTS } from '$lib/domain/counts';
import type { ItemKind } from '$lib/domain/item-kind';
import { importBatch } from '../schema';
import type { SiteRow } from '../sites';
import type { Store } from '../store';

export type BatchStart = {
	what: ItemKind;
	source: 'file' | 'api' | 'demo' | 'replay';
	fileName?: string | null;
	preset?: string | null;
	/** What is known from the start; finishBatch puts the whole report in its place. */
	report?: Record<string, unknown>;
	startedAt: Date;
};

/**
 * Begins a batch. Returns its number, which every row written for it keeps.
 * @throws NoSpaceLeft
 */
export async function openBatch(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	{ what, source, fileName = null, preset = null, report = {}, startedAt }: BatchStart
): Promise<number> {
	await store.requireSpace();
	const [row] = await store.db
		.insert(importBatch)
		.values({
			siteId,
			what,
			source,
			fileName,
			preset,
			status: 'running',
			counts: { ...NO_COUNTS },
			ignoredFields: {},
			report,
			startedAt,
			aliveAt: sql`now()`
		})
		.returning({ batchId: importBatch.batchId });
	if (!row) throw new Error('the batch was not opened');
	return row.batchId;
}
