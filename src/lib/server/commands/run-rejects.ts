import { z } from 'zod';
import { rejectSentence } from '$lib/domain/reject-sentence';
import { listRejects, readBatch, type RejectRow } from '$lib/server/store/read/batches';
import { findSite, MAIN_SITE } from '$lib/server/store/sites';
import type { Application } from './application';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({ batchId: z.int().min(1), site: z.string().optional() });
const PAGE = 1000;

export type ListedReject = RejectRow & { sentence: string };

/**
 * `evenkeel rejects`: every refused row that is kept of a batch, in the order in which they came.
 * @throws WrongUse for an unknown site or batch
 */
export async function runRejects(
	{ store }: Application,
	args: Record<string, unknown>
): Promise<ListedReject[]> {
	const { batchId, site: slug = MAIN_SITE } = argumentsSchema.parse(args);
	const site = await findSite(store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	if (!(await readBatch(store, site.siteId, batchId)))
		throw new WrongUse(`The site "${slug}" has no batch ${batchId}.`);
	const found: ListedReject[] = [];
	let cursor: string | null = null;
	do {
		const page = await listRejects(store, site.siteId, batchId, { limit: PAGE, cursor });
		for (const reject of page.items) found.push({ ...reject, sentence: rejectSentence(reject) });
		cursor = page.nextCursor;
	} while (cursor !== null);
	return found;
}
