import type { Period } from '$lib/domain/period';
import { readMonitorState } from '$lib/server/store/results/week-state';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';

/**
 * What an answer about some days depends on. Between two reviews the same question has the same answer, as on the other
 * screens: a centre whose contacts come every second would work everything out for each of them.
 */
export async function dataKey(store: Store, site: SiteRow, period: Period): Promise<string> {
	const { analysedVersion } = await readMonitorState(store, site.siteId);
	return reviewedKey(site, analysedVersion, period);
}

/** The same for the review of a version of the data. */
export function reviewedKey(
	{ siteId, settings }: SiteRow,
	version: number,
	period: Period
): string {
	return [siteId, version, period.from, period.until, JSON.stringify(settings)].join(':');
}
