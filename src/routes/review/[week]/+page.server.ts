import { m } from '$lib/i18n/compiled/messages';
import { error, fail } from '@sveltejs/kit';
import { isoWeekMonday, isoWeekName } from '$lib/domain/iso-week';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { publishReview } from '$lib/server/store/results/reviews';
import { FIRST_LANGUAGE } from '$lib/i18n/language';
import { speak } from '$lib/server/access/speak';
import { readFreshness } from '$lib/server/store/read/freshness';
import { publishedBasis } from '$lib/views/review/published-basis';
import { printedDefinitions } from '$lib/views/definitions/printed-definitions';
import { figureMeaning } from '$lib/views/review/figure-meaning';
import { addToReview, settleAction } from '../decide-actions';
import { readChanges } from '../read-changes';
import { readRestatement } from '../read-restatement';
import { readReviewOf } from '../read-review';
import { readViewsOf } from '../../shell/read-views-of';
import { readShownReview } from '../read-shown-review';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends, url }) => {
	depends('app:review');
	const shown = await readShownReview(locals, params.week);
	if (!shown) error(404, m.review_no_week());
	const { monday, review, publishedAt, first, newest } = shown;
	return {
		review,
		publishedAt,
		restatement: await readRestatement(locals, shown),
		changes: await readChanges(locals, shown),
		actions: shown.actions,
		/** What the words meant when it was published, or mean now. */
		definitions: printedDefinitions(publishedAt ?? Date.now()),
		defined: review.figures.map(({ key }) => figureMeaning(key)),
		saved: await readViewsOf(locals, url),
		previous: monday - 7 + 7 > first ? isoWeekName(monday - 7) : null,
		next: monday + 7 <= newest ? isoWeekName(monday + 7) : null
	};
};

export const actions: Actions = {
	/** Freezes the week as it is now, once somebody has said that it is meant: it cannot be taken back. */
	publish: async ({ locals, params, request }) => {
		const { store, site } = locals;
		const monday = isoWeekMonday(params.week);
		const newest = await readNewestDay(store, site.siteId);
		if (monday === null || newest === null || monday > newest)
			return fail(404, { problem: m.review_no_week() });
		// It is kept in one language whoever publishes, and said to each reader in theirs.
		const review = await speak(FIRST_LANGUAGE, () => readReviewOf(locals, monday, newest));
		if (!review.complete) return fail(409, { problem: m.review_not_over() });
		if ((await request.formData()).get('confirm') !== 'yes')
			return { problem: null, confirm: true };
		const { analysed } = await readFreshness(store, site.siteId);
		const frozen = { ...review, basis: publishedBasis(site.settings, analysed) };
		await publishReview(store, site.siteId, params.week, frozen, Date.now());
		return { problem: null, confirm: false };
	},
	add: ({ locals, params, request }) => addToReview(locals, params.week, request),
	settle: ({ locals, request }) => settleAction(locals, request)
};
