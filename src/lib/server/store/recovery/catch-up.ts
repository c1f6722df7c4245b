import { replayJournal } from '../journal/replay-journal';
import { rebuildRollUps } from '../rebuild/rebuild-roll-ups';
import { listSites } from '../sites';
import type { Store } from '../store';

/**
 * Brings a database that may lack something up to date from its journal, and counts its sums anew where they are no longer
 * those of its contacts.
 * @param say told what was done
 */
export async function catchUp(
	store: Store,
	journal: string,
	from: number,
	say: (line: string) => void
): Promise<void> {
	const { records, broken } = await replayJournal(store, journal, from);
	say(
		`The journal was gone through: ${records} entries${broken > 0 ? `, ${broken} not readable` : ''}.`
	);
	for (const site of await listSites(store)) {
		const [counted] = await store.query<{ same: boolean }>(
			`select (select count(*) from contact where site_id = $1)
				= (select coalesce(sum(offered), 0) from queue_hour where site_id = $1) as same`,
			[site.siteId]
		);
		if (counted?.same) continue;
		say(`The sums of site ${site.slug} do not match its contacts; they are counted anew.`);
		await rebuildRollUps(store, site);
	}
}
