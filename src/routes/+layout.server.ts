import { redirect } from '@sveltejs/kit';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { localClock } from '$lib/domain/local-time';
import { trailingPeriod } from '$lib/domain/period';
import { m } from '$lib/i18n/compiled/messages';
import { readerLanguage } from '$lib/i18n/language';
import { demoRun } from '$lib/server/commands/start-demo';
import { readFreshness, type Freshness } from '$lib/server/store/read/freshness';
import { withoutRoom } from '$lib/server/store/readiness';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { countFlags } from '$lib/server/store/results/flag-list';
import { fullDisk } from '$lib/views/shared-words/full-disk';
import { headerWords } from './shell/header-words';
import { withSite } from './shell/with-site';
import { readTour } from './tour/read-tour';
import type { LayoutServerLoad } from './$types';

const NOTHING_YET: Freshness = {
	...{ newestContact: null, newestAnswer: null, lastBatch: null, analysedAt: null },
	analysed: false
};

/** What every screen says: whose numbers these are, of which days, in which zone and how new. */
export const load: LayoutServerLoad = async ({ locals, depends, url, request }) => {
	depends('app:shell');
	const { store, site, sites, device, refused } = locals;
	const several = sites.length > 1;
	// Links need not name the site: here every address is given the one of the page that it was on.
	if (!url.searchParams.has('site') && several && request.method === 'GET')
		redirect(307, withSite(url, site.slug));
	const { name, zone, openingHours, thresholds } = site.settings;
	const { reviewDays } = { ...DEFAULT_THRESHOLDS, ...thresholds };
	// While a demo is written the embedded database has no time for questions; there is nothing to show before its end.
	const loading = demoRun(locals.app)?.failed === null;
	// An agent's own page says what is theirs, and nothing of the centre.
	const isOwn = device !== null && device.agentId !== null;
	const silent = loading || refused !== null || isOwn;
	const [freshness, newestDay] = silent
		? [NOTHING_YET, null]
		: await Promise.all([readFreshness(store, site.siteId), readNewestDay(store, site.siteId)]);
	const period = newestDay === null ? null : trailingPeriod(newestDay, reviewDays);
	const flags = period
		? await countFlags(store, site.siteId, { statuses: ['open'], ...period })
		: [];
	const clock = localClock(zone);
	const full = isOwn ? null : await withoutRoom(store);
	return {
		words: headerWords(),
		mark: m.shell_mark({ site: refused ? '' : name }),
		language: readerLanguage(),
		site: { slug: site.slug, name: refused ? '' : name, zone, openingHours },
		/** To choose from; empty where there is one only, or the screen of a wall device reads. */
		sites:
			several && !device && !refused
				? sites.map(({ slug, settings }) => ({ slug, name: settings.name }))
				: [],
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
		/** Why nothing is taken in; null where it is. */
		trouble: full && fullDisk(full),
		/** The stop of the tour that the address asks for. */
		tour: silent || device ? null : await readTour(locals, url.searchParams.get('tour')),
		now: Date.now()
	};
};
