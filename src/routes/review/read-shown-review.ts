import { isoWeekMonday } from '$lib/domain/iso-week';
import { readFirstDay, readNewestDay } from '$lib/server/store/read/window-facts';
import { readActions, type StoredAction } from '$lib/server/store/results/actions';
import { readReview } from '$lib/server/store/results/reviews';
import { actionLine, type ActionLine } from '$lib/views/actions/action-line';
import { retoldReview } from '$lib/views/review/retold-review';
import type { ReviewView } from '$lib/views/review/review-view';
import { readActionEffects } from '../shell/read-action-effects';
import { readReviewOf } from './read-review';

export type ShownReview = {
	monday: number;
	/** As published, or else as the data are now. */
	review: ReviewView;
	/** As the data are now. */
	now: ReviewView;
	publishedAt: number | null;
	actions: (StoredAction & ActionLine)[];
	/** Days of the first and the newest contact. */
	first: number;
	newest: number;
};

/** The review of a week, such as 2026-W47, as its screen shows it; null for a week of which there are no data. */
export async function readShownReview(
	locals: Pick<App.Locals, 'store' | 'site'>,
	week: string
): Promise<ShownReview | null> {
	const { store, site } = locals;
	const monday = isoWeekMonday(week);
	const newest = await readNewestDay(store, site.siteId);
	const first = await readFirstDay(store, site.siteId);
	if (monday === null || newest === null || first === null) return null;
	if (monday > newest || monday + 7 <= first) return null;
	const now = await readReviewOf(locals, monday, newest);
	const actions = await readActions(store, site.siteId, week);
	const effects = await readActionEffects(store, site.siteId);
	const published = await readReview<ReviewView>(store, site.siteId, week);
	return {
		...{ monday, now, first, newest },
		review: published ? retoldReview(published.snapshot) : now,
		publishedAt: published?.publishedAt ?? null,
		actions: actions.map((action) => ({ ...action, ...actionLine(action, effects, week) }))
	};
}
