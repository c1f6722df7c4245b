import type { SiteRow } from '$lib/server/store/sites';
import { afterWrite } from './after-write';
import type { Application } from './application';
import { DemoTrickle } from './demo-trickle';

type Sites = Map<number, DemoTrickle>;

/** The demo sites that are alive in this process, by the application they belong to. */
const alive = new WeakMap<Application, Sites>();

/**
 * Lets the demo of a site go on until the application is asked to stop: contacts arrive, the monitor looks at them, open
 * screens hear of them. On a site that is no demo, or is alive already, nothing happens.
 */
export async function startDemoLife(
	app: Application,
	site: Pick<SiteRow, 'siteId'>,
	failed: (error: unknown) => void
): Promise<void> {
	const sites: Sites = alive.get(app) ?? new Map<number, DemoTrickle>();
	alive.set(app, sites);
	if (app.draining.aborted || sites.has(site.siteId)) return;
	const trickle = await DemoTrickle.start(app.store, site, {
		now: () => Date.now(),
		written: (result) => afterWrite(app, site, result),
		failed
	});
	if (!trickle) return;
	sites.set(site.siteId, trickle);
	const stop = () => void trickle.stop();
	if (app.draining.aborted) stop();
	else app.draining.addEventListener('abort', stop, { once: true });
}
