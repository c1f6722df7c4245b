import type { SiteRow } from '$lib/server/store/sites';
import type { Application } from './application';
import { loadDemo } from './load-demo';

/** A demo centre that is being loaded, or could not be. */
export type DemoRun = {
	/** Written so far, and the share of the whole, 0 to 1. */
	contacts: number;
	share: number;
	/** What went wrong; null while it runs. */
	failed: string | null;
};

/** One load at a time on a store; forgotten when it is done. */
const runs = new WeakMap<Application['store'], DemoRun>();

/** @returns null where none is running */
export function demoRun({ store }: Pick<Application, 'store'>): DemoRun | null {
	return runs.get(store) ?? null;
}

/**
 * Loads the demo centre into an empty site while the caller goes on; open screens hear how far it is. A second call
 * while one is running does nothing.
 * @returns resolves when it is loaded or has failed; it never rejects
 */
export async function startDemo(
	{ store, hub, monitor }: Pick<Application, 'store' | 'hub' | 'monitor'>,
	site: Pick<SiteRow, 'siteId' | 'slug'>
): Promise<void> {
	if (runs.get(store)?.failed === null) return;
	runs.set(store, { contacts: 0, share: 0, failed: null });
	try {
		await loadDemo(store, site, {
			now: () => Date.now(),
			onProgress: (written) => {
				runs.set(store, { ...written, failed: null });
				hub.publish(site.siteId, ['imports']);
			}
		});
		runs.delete(store);
		monitor.changed(site.siteId);
	} catch (error) {
		const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
		console.error(JSON.stringify({ level: 'error', cause: text }));
		runs.set(store, { contacts: 0, share: 0, failed: 'The demo centre could not be loaded.' });
	}
	hub.publish(site.siteId, ['metrics', 'imports']);
}
