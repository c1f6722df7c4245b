import { m } from '$lib/i18n/compiled/messages';
import { error } from '@sveltejs/kit';
import { readFlag } from '$lib/server/store/results/flag-list';
import { flagItem } from '$lib/views/flags/flag-item';
import { meetingPages, pageNumber } from '$lib/views/review/meeting-pages';
import { addToReview, settleAction } from '../../decide-actions';
import { readChanges } from '../../read-changes';
import { readRestatement } from '../../read-restatement';
import { readShownReview } from '../../read-shown-review';
import type { Actions, PageServerLoad } from './$types';

/** The review of a week, one page of it at a time. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('app:review');
	const { store, site } = locals;
	const shown = await readShownReview(locals, params.week);
	if (!shown) error(404, m.review_no_week());
	const { review, actions } = shown;
	const restatement = await readRestatement(locals, shown);
	const changes = await readChanges(locals, shown);
	const pages = meetingPages(review, changes, restatement !== null);
	const number = pageNumber(url.searchParams, pages.length);
	const page = pages[number - 1];
	if (!page) error(404, m.review_no_week());
	const flag =
		page.kind === 'exception' ? await readFlag(store, site.siteId, page.flag.flagId) : null;
	return {
		...{ review, page, number, actions, changes },
		pages: pages.length,
		restatement,
		/** What the exception rests on, as the data are now; null where the flag is gone. */
		flag: flag && flagItem(flag, site.settings)
	};
};

export const actions: Actions = {
	add: ({ locals, params, request }) => addToReview(locals, params.week, request),
	settle: ({ locals, request }) => settleAction(locals, request)
};
