import { redirect } from '@sveltejs/kit';
import { isoWeekName } from '$lib/domain/iso-week';
import { localClock } from '$lib/domain/local-time';
import { readFirstDay, readNewestDay } from '$lib/server/store/read/window-facts';
import { finishedWeek, lastOverDay } from '$lib/views/review/finished-week';
import type { PageServerLoad } from './$types';

/** The last week that is over: it is what is met about, on a Monday above all. An empty site has none. */
export const load: PageServerLoad = async ({ locals }) => {
	const { store, site } = locals;
	const [first, newest] = await Promise.all([
		readFirstDay(store, site.siteId),
		readNewestDay(store, site.siteId)
	]);
	if (first === null || newest === null) return {};
	const today = localClock(site.settings.zone)(Date.now()).day;
	const last = Math.max(first, lastOverDay(newest, today));
	redirect(303, `/review/${isoWeekName(finishedWeek(first, last))}`);
};
