import type { SiteRow } from '$lib/server/store/sites';
import type { Application } from './application';
import { startDemoLife } from './demo-life';
import { type DemoLoaded, loadDemo, type LoadDemoOptions } from './load-demo';

/**
 * Loads the demo centre in a running server, tells open screens how far it is, has the monitor look at all of it once it
 * is whole, and lets it live on.
 * @throws SiteNotEmpty
 */
export async function openDemo(
	app: Application,
	site: Pick<SiteRow, 'siteId' | 'slug'>,
	options: Omit<LoadDemoOptions, 'now'> & { failed(error: unknown): void }
): Promise<DemoLoaded> {
	const loaded = await loadDemo(app.store, site, {
		...options,
		now: () => Date.now(),
		onProgress: (written) => {
			app.hub.publish(site.siteId, ['imports']);
			options.onProgress?.(written);
		}
	});
	app.monitor.changed(site.siteId);
	app.hub.publish(site.siteId, ['metrics', 'imports']);
	await startDemoLife(app, site, options.failed);
	return loaded;
}
