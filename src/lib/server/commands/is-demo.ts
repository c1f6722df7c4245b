import type { Store } from '$lib/server/store/store';
import { findDemo } from './demo-mark';

const known = new WeakMap<Store, Map<number, boolean>>();

/**
 * Whether a site with contacts is a demo centre. It is asked once: the demo goes into an empty site only, so that a site with
 * contacts of its own never becomes one.
 */
export async function isDemo(store: Store, siteId: number): Promise<boolean> {
	const sites = known.get(store) ?? new Map<number, boolean>();
	known.set(store, sites);
	const found = sites.get(siteId) ?? (await findDemo(store, siteId))?.finished ?? false;
	sites.set(siteId, found);
	return found;
}
