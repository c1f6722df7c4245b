import { z } from 'zod';
import type { BatchUndo } from '$lib/domain/batch-undo';
import { findSite, MAIN_SITE } from '$lib/server/store/sites';
import { NotUndoable } from '$lib/server/store/undo/not-undoable';
import type { Application } from './application';
import { takeBack } from './take-back';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({
	batchId: z.int().min(1),
	site: z.string().optional(),
	/** Wait until the findings are there. */
	settle: z.boolean().optional()
});

/**
 * `evenkeel undo`, in the process that holds the database.
 * @throws WrongUse for an unknown site or batch, and for one that cannot be taken back
 */
export async function runUndo(app: Application, args: Record<string, unknown>): Promise<BatchUndo> {
	const { batchId, site: slug = MAIN_SITE, settle } = argumentsSchema.parse(args);
	const site = await findSite(app.store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	try {
		const undone = await takeBack(app, site, batchId);
		if (!undone) throw new WrongUse(`The site "${slug}" has no batch ${batchId}.`);
		if (settle) await app.monitor.settled(site.siteId);
		return undone;
	} catch (error) {
		if (error instanceof NotUndoable) throw new WrongUse(error.message);
		throw error;
	}
}
