import { z } from 'zod';
import { defaultSettings, type Weekday } from '$lib/domain/site';
import { changeSettings } from '$lib/server/store/rebuild/change-settings';
import { createSite, findSite } from '$lib/server/store/sites';
import type { Application } from './application';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({
	action: z.enum(['create', 'set']),
	slug: z.string(),
	name: z.string().max(100).optional(),
	zone: z.string().optional(),
	weekend: z.array(z.number().int().min(1).max(7)).optional()
});

type Answer = { site: string; zone: string; weekend: readonly Weekday[] };

/**
 * `evenkeel site create` and `evenkeel site set`, in the process that holds the database.
 * @throws WrongUse
 */
export async function runSite(app: Application, args: Record<string, unknown>): Promise<Answer> {
	const { action, slug, name, zone, weekend } = argumentsSchema.parse(args);
	if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(slug)) {
		throw new WrongUse(`"${slug}" cannot be a site: use small letters, digits and hyphens.`);
	}
	if (zone !== undefined) checkZone(zone);
	const stated = {
		...(name !== undefined && { name }),
		...(zone !== undefined && { zone }),
		...(weekend !== undefined && { weekend: weekend as Weekday[] })
	};
	if (action === 'create') {
		if (zone === undefined) throw new WrongUse('Say the zone of the site: --zone Europe/Riga.');
		const settings = { ...defaultSettings(name ?? slug, zone), ...stated };
		const made = await createSite(app.store, slug, settings, new Date());
		if (!made) throw new WrongUse(`There is a site "${slug}" already.`);
		return { site: slug, zone, weekend: settings.weekend };
	}
	const site = await findSite(app.store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	const settings = { ...site.settings, ...stated };
	await changeSettings(app.store, site, settings);
	app.monitor.changed(site.siteId);
	return { site: slug, zone: settings.zone, weekend: settings.weekend };
}

function checkZone(zone: string): void {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
	} catch {
		throw new WrongUse(`"${zone}" is no time zone; expected a name such as Europe/Riga.`);
	}
}
