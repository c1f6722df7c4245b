import { isoWeekName } from '$lib/domain/iso-week';
import { readReview } from '$lib/server/store/results/reviews';
import { swingChanges, type SwingLine } from '$lib/views/review/review-swings';
import { retoldReview } from '$lib/views/review/retold-review';
import type { ReviewView } from '$lib/views/review/review-view';
import type { ShownReview } from './read-shown-review';

/** What came and went since the review before; null where that was not published, so that nobody can say. */
export async function readChanges(
	{ store, site }: Pick<App.Locals, 'store' | 'site'>,
	{ monday, review }: Pick<ShownReview, 'monday' | 'review'>
): Promise<{ fresh: SwingLine[]; gone: SwingLine[] } | null> {
	const before = await readReview<ReviewView>(store, site.siteId, isoWeekName(monday - 7));
	return before?.snapshot.swings && review.swings
		? swingChanges(review.swings, retoldReview(before.snapshot).swings ?? [])
		: null;
}
