import { z } from 'zod';
import { KEY_SCOPES, makeApiKey } from '$lib/server/access/api-key';
import { findSite, MAIN_SITE } from '$lib/server/store/sites';
import type { Application } from './application';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({
	site: z.string().optional(),
	name: z.string().max(100).optional(),
	scopes: z.array(z.enum(KEY_SCOPES)).min(1)
});

/**
 * `evenkeel key create`, in the process that holds the database.
 * @throws WrongUse for an unknown site
 */
export async function runKey(
	app: Application,
	args: Record<string, unknown>
): Promise<{ key: string; keyId: string; site: string; scopes: readonly string[] }> {
	const { site: slug = MAIN_SITE, name = 'command line', scopes } = argumentsSchema.parse(args);
	const site = await findSite(app.store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	const made = await makeApiKey(app.store, site, name, scopes, new Date());
	return { ...made, site: slug, scopes };
}
