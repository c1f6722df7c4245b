import { rebuildRollUps } from '$lib/server/store/rebuild/rebuild-roll-ups';
import { listSites } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { dumpSite } from '$lib/server/store/testing/dump-site';
import { must } from './fault';

/** The sums of every site are what a recount of its contacts gives. */
export async function checkSums(store: Store): Promise<void> {
	for (const site of await listSites(store)) {
		const before = JSON.stringify(await dumpSite(store, site.siteId));
		await rebuildRollUps(store, site);
		const after = JSON.stringify(await dumpSite(store, site.siteId));
		must(before === after, `the sums of site ${site.slug} are not a recount`);
	}
}
