import type { SiteSettings } from '$lib/domain/site';
import type { Preset } from '$lib/server/ingest/recognise/preset';

/** What of the settings that go with an export the site does not have yet; nothing where it has them all. */
export function differingSettings(
	{ zone, weekend }: NonNullable<Preset['suggests']>,
	site: Pick<SiteSettings, 'zone' | 'weekend'>
): NonNullable<Preset['suggests']> {
	const days = (weekdays: readonly number[]) => [...weekdays].sort().join();
	return {
		...(zone !== undefined && zone !== site.zone && { zone }),
		...(weekend !== undefined && days(weekend) !== days(site.weekend) && { weekend })
	};
}
