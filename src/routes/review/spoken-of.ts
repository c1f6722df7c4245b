import type { Period } from '$lib/domain/period';

/**
 * Whether a finding belongs to a week's review. A week is talked over in the days after it, when the window has already moved
 * on, until the week after it is over: from then on that one's review speaks of what is found.
 * @param found first day, and the day after the last, of the days that the finding rests on
 */
export function isSpokenOf(week: Period, found: { fromDay: number; untilDay: number }): boolean {
	return (
		found.fromDay <= week.from && found.untilDay > week.from && found.untilDay < week.until + 7
	);
}
