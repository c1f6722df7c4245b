import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { localClock } from '$lib/domain/local-time';
import { trailingPeriod } from '$lib/domain/period';
import { readFreshness } from '$lib/server/store/read/freshness';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { countFlags } from '$lib/server/store/results/flag-list';
import type { LayoutServerLoad } from './$types';

/** What every screen says: whose numbers these are, of which days, in which zone and how new. */
export const load: LayoutServerLoad = async ({ locals, depends }) => {
	depends('app:shell');
	const { store, site } = locals;
	const { name, zone, openingHours, thresholds } = site.settings;
	const { reviewDays } = { ...DEFAULT_THRESHOLDS, ...thresholds };
	const [freshness, newestDay] = await Promise.all([
		readFreshness(store, site.siteId),
		readNewestDay(store, site.siteId)
	]);
	const period = newestDay === null ? null : trailingPeriod(newestDay, reviewDays);
	const flags = period
		? await countFlags(store, site.siteId, { statuses: ['open'], ...period })
		: [];
	const clock = localClock(zone);
	return {
		site: { name, zone, openingHours },
		/** The review window, null while the site is empty. */
		period,
		freshness: {
			...freshness,
			contactDay: freshness.newestContact === null ? null : clock(freshness.newestContact).day,
			answerDay: freshness.newestAnswer === null ? null : clock(freshness.newestAnswer).day
		},
		/** Of the review window: older ones are in the list, but no longer news. */
		openFlags: flags.reduce((sum, { n }) => sum + n, 0),
		openSwing: flags.some(({ kind }) => kind === 'swing'),
		now: Date.now()
	};
};
