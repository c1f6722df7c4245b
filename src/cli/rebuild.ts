import { parseArgs } from 'node:util';
import { startApplication } from '$lib/server/commands/start-application';
import { rebuildRollUps } from '$lib/server/store/rebuild/rebuild-roll-ups';
import { findSite, listSites, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { exitStatus, UsageError } from './command';
import { dataPlace, requireData } from './data-place';

export const usage = 'evenkeel rebuild [--site S] [--data FOLDER] [--json]';
export const summary = 'Count all sums anew from the contacts, and judge everything again';

/**
 * Rebuilds roll-ups of one site or of all. The embedded database has to be free: beside a running server it refuses, since
 * a screen would show half of it.
 */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { site: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } }
	});
	const place = dataPlace(values.data);
	requireData(place);
	const app = await startApplication({ ...process.env, DATA_DIR: place.dataDir });
	try {
		const sites = await sitesOf(app.store, values.site);
		for (const site of sites) {
			tell(`Counting the sums of ${site.slug} anew …`);
			await rebuildRollUps(app.store, site);
			tell(`Judging ${site.slug} again …`);
			await app.monitor.settled(site.siteId);
		}
		tell('');
		const names = sites.map(({ slug }) => slug);
		console.log(values.json ? JSON.stringify({ rebuilt: names }) : `Rebuilt: ${names.join(', ')}.`);
		return exitStatus.done;
	} finally {
		await app.close();
	}
}

async function sitesOf(store: Store, slug: string | undefined): Promise<SiteRow[]> {
	if (slug === undefined) return listSites(store);
	const site = await findSite(store, slug);
	if (!site) throw new UsageError(`There is no site "${slug}".`);
	return [site];
}

/** One line of a terminal, written over. */
function tell(text: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
