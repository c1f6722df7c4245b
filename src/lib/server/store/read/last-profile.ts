import { and, desc, eq, sql } from 'drizzle-orm';
import type { SourceProfile } from '$lib/domain/source-profile';
import { importBatch } from '../schema';
import type { Store } from '../store';

/**
 * What the last file of the same columns looked like.
 * @param signature of its header
 * @returns null where none was imported
 */
export async function lastProfile(
	{ db }: Store,
	siteId: number,
	signature: string
): Promise<SourceProfile | null> {
	const [row] = await db
		.select({ profile: sql<SourceProfile | null>`${importBatch.report} -> 'profile'` })
		.from(importBatch)
		.where(
			and(
				eq(importBatch.siteId, siteId),
				eq(importBatch.status, 'done'),
				eq(importBatch.source, 'file'),
				sql`${importBatch.report} ->> 'signature' = ${signature}`
			)
		)
		.orderBy(desc(importBatch.batchId))
		.limit(1);
	return row?.profile ?? null;
}
