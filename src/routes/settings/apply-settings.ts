import type { SiteSettings } from '$lib/domain/site';
import type { Application } from '$lib/server/commands/application';
import { countContacts } from '$lib/server/store/read/contact-list';
import { changeSettings } from '$lib/server/store/rebuild/change-settings';
import type { SiteRow } from '$lib/server/store/sites';

/** Contacts that a change would place anew have to be confirmed from this many on. */
const MANY = 1;

/** What became of a change: done, or to be confirmed because so many contacts have to be placed anew. */
export type Applied = { saved: true; moved: boolean } | { confirm: number };

/**
 * Changes a site's settings; everything that follows from them is analysed anew. Another zone, week or shifts give every
 * contact another place in the calendar, which a person has to confirm.
 */
export async function applySettings(
	{ store, monitor, hub }: Application,
	site: SiteRow,
	change: Partial<SiteSettings>,
	confirmed: boolean
): Promise<Applied> {
	const settings = { ...site.settings, ...change };
	if (!confirmed && calendarOf(settings) !== calendarOf(site.settings)) {
		const contacts = await countContacts(store, site.siteId, {});
		if (contacts >= MANY) return { confirm: contacts };
	}
	const moved = await changeSettings(store, site, settings);
	monitor.changed(site.siteId);
	hub.publish(site.siteId, ['metrics', 'flags']);
	return { saved: true, moved };
}

function calendarOf({ zone, weekStart, shifts }: SiteSettings): string {
	return JSON.stringify([zone, weekStart, shifts]);
}
