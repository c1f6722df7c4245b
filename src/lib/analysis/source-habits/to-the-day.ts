import { compareStretch, usualOf, type Usual } from './compare-stretch';
import type { Habit } from './habit';
import type { SourceChange } from './source-change';
import type { Stretch } from './stretches';

/** So many contacts of one day tell on which side of a change it lies. */
const LEAST_OF_DAY = 10;
const LEARNT_DAYS = 28;

/**
 * Where a change began and ended, to the day: it was found over several days together, of which the first and the last may lie
 * on both sides.
 * @param usual what it was found against
 * @param single each day of the source by itself, ascending
 */
export function toTheDay(
	habit: Habit,
	change: SourceChange,
	usual: Usual,
	single: readonly Stretch[]
): SourceChange {
	const shows = (day: Stretch | undefined) => {
		const compared = day && compareStretch(habit, usual, day, LEAST_OF_DAY);
		return compared ? habit.left(compared.usual, compared.now) : false;
	};
	let first = single.findIndex(({ from }) => from >= change.since);
	if (first < 0) return change;
	while (shows(single[first - 1])) first--;
	const end = change.until ?? change.lastSeen + 1;
	let after = single.findIndex(({ from }) => from >= end);
	if (after < 0) after = single.length;
	while (shows(single[after])) after++;
	const own = single.slice(first, after);
	const since = single[first]?.from ?? change.since;
	const before = single.filter(({ to }) => to < since && to >= since - LEARNT_DAYS);
	const compared = compareStretch(habit, usualOf(before), { byQueue: usualOf(own) });
	return {
		...change,
		...(compared && { usual: compared.usual, now: compared.now }),
		since,
		until: change.until === null ? null : (single[after]?.from ?? change.until),
		lastSeen: own.at(-1)?.to ?? change.lastSeen,
		contacts: own.reduce((sum, { contacts }) => sum + contacts, 0),
		batchId: single[first]?.lastBatch ?? change.batchId
	};
}
