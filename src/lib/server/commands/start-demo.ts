import type { SiteRow } from '$lib/server/store/sites';
import type { Application } from './application';
import { openDemo } from './open-demo';
import { SiteNotEmpty } from './site-not-empty';
import { reportError } from './report-error';

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
	app: Application,
	site: Pick<SiteRow, 'siteId' | 'slug'>,
	onProgress: (run: DemoRun) => void = () => undefined
): Promise<void> {
	const { store, hub } = app;
	if (runs.get(store)?.failed === null) return;
	const show = (run: DemoRun) => {
		runs.set(store, run);
		onProgress(run);
	};
	show({ contacts: 0, share: 0, failed: null });
	try {
		await openDemo(app, site, {
			failed: reportError,
			onProgress: (written) => show({ ...written, failed: null })
		});
		runs.delete(store);
	} catch (error) {
		if (!(error instanceof SiteNotEmpty)) reportError(error);
		const failed =
			error instanceof SiteNotEmpty ? error.message : 'The demo centre could not be loaded.';
		show({ contacts: 0, share: 0, failed });
	}
	hub.publish(site.siteId, ['metrics', 'imports']);
}
