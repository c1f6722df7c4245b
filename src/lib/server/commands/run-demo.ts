import { z } from 'zod';
import { findSite, MAIN_SITE } from '$lib/server/store/sites';
import type { Application } from './application';
import { type DemoLoaded, loadDemo } from './load-demo';
import { openDemo } from './open-demo';
import { SiteNotEmpty } from './site-not-empty';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({
	site: z.string().optional(),
	seed: z.number().int().optional(),
	/** The process ends with the command: analyse before, and do not live on. */
	settle: z.boolean().optional()
});

/** What `evenkeel demo` is told while it waits. */
export type DemoProgress = { contacts: number; share: number } | { analysing: true };

/**
 * `evenkeel demo`, in the process that holds the database.
 * @throws WrongUse for an unknown site and one that is not empty
 */
export async function runDemo(
	app: Application,
	args: Record<string, unknown>,
	progress: (line: unknown) => void
): Promise<DemoLoaded & { site: string }> {
	const { site: slug = MAIN_SITE, seed, settle = false } = argumentsSchema.parse(args);
	const site = await findSite(app.store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	const options = { ...(seed !== undefined && { seed }), onProgress: progress };
	try {
		if (!settle) {
			const failed = (error: unknown) => console.error(error);
			return { ...(await openDemo(app, site, { ...options, failed })), site: slug };
		}
		const loaded = await loadDemo(app.store, site, { ...options, now: () => Date.now() });
		progress({ analysing: true } satisfies DemoProgress);
		await app.monitor.settled(site.siteId);
		return { ...loaded, site: slug };
	} catch (error) {
		if (error instanceof SiteNotEmpty) throw new WrongUse(error.message);
		throw error;
	}
}
