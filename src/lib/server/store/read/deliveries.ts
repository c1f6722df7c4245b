import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { importBatch } from '../schema';
import type { Store } from '../store';

/** One file or request that was taken, by what tells its source. */
export type Delivery = {
	/** file or api. */
	source: string;
	what: string;
	preset: string | null;
	fileName: string | null;
	/** Of the header of a file. */
	signature: string | null;
	startedAt: Date;
};

/** So far back, in deliveries, a source's rhythm is looked for. */
const MOST = 2000;

/** What came from outside, the newest first; what was taken back counts no more. */
export async function listDeliveries({ db }: Store, siteId: number): Promise<Delivery[]> {
	return db
		.select({
			source: importBatch.source,
			what: importBatch.what,
			preset: importBatch.preset,
			fileName: importBatch.fileName,
			signature: sql<string | null>`${importBatch.report} ->> 'signature'`,
			startedAt: importBatch.startedAt
		})
		.from(importBatch)
		.where(
			and(
				eq(importBatch.siteId, siteId),
				eq(importBatch.status, 'done'),
				inArray(importBatch.source, ['file', 'api'])
			)
		)
		.orderBy(desc(importBatch.batchId))
		.limit(MOST);
}
