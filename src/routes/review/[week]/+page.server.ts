import { error, fail } from '@sveltejs/kit';
import { dayNumber } from '$lib/domain/iso-date';
import { isoWeekMonday, isoWeekName } from '$lib/domain/iso-week';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { addAction, setActionStatus } from '$lib/server/store/results/actions';
import { publishReview, readReview } from '$lib/server/store/results/reviews';
import { restated } from '$lib/views/review/restated';
import { swingChanges } from '$lib/views/review/review-swings';
import type { ReviewView } from '$lib/views/review/review-view';
import { REVIEW_WORDS as words } from '$lib/views/review/review-words';
import { readReviewOf } from '../read-review';
import { readShownReview } from '../read-shown-review';
import type { Actions, PageServerLoad } from './$types';

const LONGEST_TEXT = 300;

export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('app:review');
	const { store, site } = locals;
	const shown = await readShownReview(locals, params.week);
	if (!shown) error(404, words.noWeek);
	const { monday, review, now, publishedAt, first, newest } = shown;
	const before = await readReview<ReviewView>(store, site.siteId, isoWeekName(monday - 7));
	return {
		review,
		publishedAt,
		restated: publishedAt === null ? [] : restated(review, now),
		/** null: the week before was not published, so nobody can say what changed. */
		changes:
			before?.snapshot.swings && review.swings
				? swingChanges(review.swings, before.snapshot.swings)
				: null,
		actions: shown.actions,
		previous: monday - 7 + 7 > first ? isoWeekName(monday - 7) : null,
		next: monday + 7 <= newest ? isoWeekName(monday + 7) : null
	};
};

export const actions: Actions = {
	/** Freezes the week as it is now. */
	publish: async ({ locals, params }) => {
		const { store, site } = locals;
		const monday = isoWeekMonday(params.week);
		const newest = await readNewestDay(store, site.siteId);
		if (monday === null || newest === null || monday > newest)
			return fail(404, { problem: words.noWeek });
		const review = await readReviewOf(locals, monday, newest);
		if (!review.complete) return fail(409, { problem: words.notOver });
		await publishReview(store, site.siteId, params.week, review, Date.now());
		return { problem: null };
	},
	add: async ({ locals, params, request }) => {
		const form = await request.formData();
		const text = (name: string) =>
			String(form.get(name) ?? '')
				.trim()
				.slice(0, LONGEST_TEXT);
		const [title, owner, due] = [text('title'), text('owner'), text('due')];
		const dueDay = due === '' ? null : dayNumber(due);
		if (isoWeekMonday(params.week) === null) return fail(404, { problem: words.noWeek });
		if (!title || !owner) return fail(400, { problem: words.actionNeeds });
		if (due !== '' && dueDay === null) return fail(400, { problem: words.noDate });
		const action = { title, owner, dueDay, week: params.week };
		await addAction(locals.store, locals.site.siteId, action, Date.now());
		return { problem: null };
	},
	/** Done, or open again. */
	settle: async ({ locals, request }) => {
		const form = await request.formData();
		const status = form.get('status') === 'done' ? 'done' : 'open';
		const actionId = Number(form.get('actionId'));
		const known =
			Number.isSafeInteger(actionId) &&
			(await setActionStatus(locals.store, locals.site.siteId, actionId, status));
		return known ? { problem: null } : fail(404, { problem: words.noAction });
	}
};
