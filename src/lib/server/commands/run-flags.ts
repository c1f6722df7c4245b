import { z } from 'zod';
import { listFlags, type StoredFlag } from '$lib/server/store/results/flag-list';
import { findSite, MAIN_SITE } from '$lib/server/store/sites';
import type { Application } from './application';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({
	site: z.string().optional(),
	kind: z.string().optional(),
	status: z.string().optional()
});
const AT_ONCE = 1000;
/** More than a person reads and more than a month of any centre. */
const MOST = 100_000;

/**
 * `evenkeel flags`, in the process that holds the database: what happened last first.
 * @throws WrongUse for an unknown site
 */
export async function runFlags(
	app: Application,
	args: Record<string, unknown>
): Promise<StoredFlag[]> {
	const { site: slug = MAIN_SITE, kind, status } = argumentsSchema.parse(args);
	const site = await findSite(app.store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	const filter = {
		...(kind !== undefined && { kinds: [kind] }),
		...(status !== undefined && { statuses: [status] })
	};
	const flags: StoredFlag[] = [];
	let cursor: string | null = null;
	do {
		const page = await listFlags(app.store, site.siteId, filter, { limit: AT_ONCE, cursor });
		flags.push(...page.items);
		cursor = page.nextCursor;
	} while (cursor !== null && flags.length < MOST);
	return flags;
}
