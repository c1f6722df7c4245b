import { isoWeekName } from '$lib/domain/iso-week';
import { finishedWeek, isWeekOver, lastOverDay } from './finished-week';

/**
 * The week that a review is mailed of: the last one that is over, by the data and by the site's clock; null where none is.
 * @param first day of the first contact @param newest day of the newest contact @param today where the site is
 */
export function mailWeek(first: number, newest: number, today: number): string | null {
	const last = lastOverDay(newest, today);
	if (last < first) return null;
	const monday = finishedWeek(first, last);
	return isWeekOver(monday, last) ? isoWeekName(monday) : null;
}
