import { redirect } from '@sveltejs/kit';
import { isoWeekName } from '$lib/domain/iso-week';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import type { PageServerLoad } from './$types';

/** The newest week of data; an empty site has none. */
export const load: PageServerLoad = async ({ locals }) => {
	const newest = await readNewestDay(locals.store, locals.site.siteId);
	if (newest !== null) redirect(303, `/review/${isoWeekName(newest)}`);
	return {};
};
