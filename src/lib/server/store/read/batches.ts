import { and, desc, eq, lt } from 'drizzle-orm';
import type { RejectReason } from '$lib/domain/reject';
import { importBatch, monitorState } from '../schema';
import type { Store } from '../store';
import { pageOf, type Page, type PageRequest } from './page';

export type BatchRow = typeof importBatch.$inferSelect & {
	/** The monitor has reached the version that the batch left. */
	analysed: boolean;
};

async function analysedVersion({ db }: Store, siteId: number): Promise<number> {
	const [state] = await db.select().from(monitorState).where(eq(monitorState.siteId, siteId));
	return state?.analysedVersion ?? 0;
}

function withAnalysed(row: typeof importBatch.$inferSelect, analysed: number): BatchRow {
	return { ...row, analysed: row.version !== null && row.version <= analysed };
}

/** Batches, the newest first. */
export async function listBatches(
	store: Store,
	siteId: number,
	{ limit = 50, cursor = null }: PageRequest = {}
): Promise<Page<BatchRow>> {
	const before = cursor === null ? undefined : lt(importBatch.batchId, Number(cursor));
	const rows = await store.db
		.select()
		.from(importBatch)
		.where(and(eq(importBatch.siteId, siteId), before))
		.orderBy(desc(importBatch.batchId))
		.limit(limit + 1);
	const analysed = await analysedVersion(store, siteId);
	return pageOf(
		rows.map((row) => withAnalysed(row, analysed)),
		limit,
		(last) => String(last.batchId)
	);
}

/** @returns null where there is no such batch on the site */
export async function readBatch(
	store: Store,
	siteId: number,
	batchId: number
): Promise<BatchRow | null> {
	const [row] = await store.db
		.select()
		.from(importBatch)
		.where(and(eq(importBatch.siteId, siteId), eq(importBatch.batchId, batchId)));
	return row ? withAnalysed(row, await analysedVersion(store, siteId)) : null;
}

export type RejectRow = {
	line: number;
	column: string | null;
	reason: RejectReason;
	value: string | null;
	raw: string;
	replayed: boolean;
};

/** Refused rows of a batch in the order of the file. */
export async function listRejects(
	store: Store,
	siteId: number,
	batchId: number,
	{ limit = 100, cursor = null }: PageRequest = {}
): Promise<Page<RejectRow>> {
	const rows = await store.query<RejectRow>(
		`select line, column_name as "column", reason, value, raw, replayed from rejected_row
		where site_id = $1 and batch_id = $2 and line > $3::bigint order by line limit $4`,
		[siteId, batchId, cursor === null ? -1 : Number(cursor), limit + 1]
	);
	return pageOf(rows, limit, (last) => String(last.line));
}
