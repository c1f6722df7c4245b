import { z } from 'zod';
import type { BatchCounts } from '$lib/domain/counts';
import { Problem } from '$lib/server/access/problem';
import { MappingProblem } from '$lib/server/ingest/map/columns';
import { readBatch } from '$lib/server/store/read/batches';
import { findSite, MAIN_SITE } from '$lib/server/store/sites';
import type { Application } from './application';
import { replayBatch } from './replay-batch';
import { correctionsOf, REPLAY_FORM } from './replay-schema';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({
	batchId: z.int().min(1),
	site: z.string().optional(),
	/** As the API takes them; absent: all again as they are. */
	corrections: z.unknown().optional(),
	/** Wait until the findings are there. */
	settle: z.boolean().optional()
});

/** The batch that the rows tried again have made; null where none was left to try. */
export type Replayed = { batchId: string; counts: BatchCounts } | null;

/**
 * `evenkeel replay`, in the process that holds the database.
 * @throws WrongUse for an unknown site or batch, for corrections of another form, and for a file that cannot be read again
 */
export async function runReplay(
	app: Application,
	args: Record<string, unknown>
): Promise<Replayed> {
	const { batchId, site: slug = MAIN_SITE, corrections, settle } = argumentsSchema.parse(args);
	const site = await findSite(app.store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	const batch = await readBatch(app.store, site.siteId, batchId);
	if (!batch) throw new WrongUse(`The site "${slug}" has no batch ${batchId}.`);
	const corrected = corrections === undefined ? null : correctionsOf(corrections);
	if (corrections !== undefined && !corrected)
		throw new WrongUse(`Corrections are JSON: ${REPLAY_FORM}.`);
	try {
		const made = await replayBatch(app, site, batch, corrected);
		if (settle) await app.monitor.settled(site.siteId);
		const row = made === null ? null : await readBatch(app.store, site.siteId, made);
		return row && { batchId: String(row.batchId), counts: row.counts };
	} catch (error) {
		if (error instanceof Problem) throw new WrongUse(error.detail);
		if (error instanceof MappingProblem) throw new WrongUse(error.message);
		throw error;
	}
}
