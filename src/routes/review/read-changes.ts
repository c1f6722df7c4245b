import { isoWeekName } from '$lib/domain/iso-week';
import { readReview } from '$lib/server/store/results/reviews';
import { exceptionChanges, type ExceptionChanges } from '$lib/views/review/exception-changes';
import { retoldReview } from '$lib/views/review/retold-review';
import type { ReviewView } from '$lib/views/review/review-view';
import type { ShownReview } from './read-shown-review';

/** The exceptions beside those of the review before; null where that was not published, so that nobody can say. */
export async function readChanges(
	{ store, site }: Pick<App.Locals, 'store' | 'site'>,
	{ monday, review }: Pick<ShownReview, 'monday' | 'review'>
): Promise<ExceptionChanges | null> {
	const before = await readReview<ReviewView>(store, site.siteId, isoWeekName(monday - 7));
	return exceptionChanges(review, before && retoldReview(before.snapshot));
}
