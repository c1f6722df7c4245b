import { m } from '$lib/i18n/compiled/messages';
import { periodDates } from '../format/date';
import type { ReviewView } from './review-view';

/** Which days of a week that is not over its numbers are of; nothing of a whole week. */
export function countedWords({
	complete,
	counted
}: Pick<ReviewView, 'complete' | 'counted'>): string | undefined {
	if (complete) return undefined;
	if (!counted) return m.review_no_day_over();
	return m.review_same_days({ days: periodDates(counted.from, counted.until) });
}
