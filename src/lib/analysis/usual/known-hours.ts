import { hourOfWeek } from './hour-row';
import type { CountedHour } from './usual-span';
import type { UsualHours } from './usual-hours';

/** Share of a span's contacts that may lie in hours nobody knows, such as one contact before opening. */
const MOST_UNKNOWN = 0.2;

/** Whether it is known what is usual in an hour: its hour of the week was seen in enough weeks. */
export function isKnownHour(
	usual: UsualHours,
	{ localDay, localHour }: Pick<CountedHour, 'localDay' | 'localHour'>
): boolean {
	return usual.hours.has(hourOfWeek(localDay, localHour));
}

/**
 * The hours of a span whose level can be held against what is usual. Hours without a usual of their own are left out, of
 * the level as of the band, while they hold at most a fifth of the scores; with more of them the span is given back whole,
 * and has no usual.
 */
export function knownHours<Hour extends CountedHour>(
	usual: UsualHours,
	hours: readonly Hour[]
): readonly Hour[] {
	const known = hours.filter((hour) => isKnownHour(usual, hour));
	const count = (some: readonly Hour[]) => some.reduce((sum, { n }) => sum + n, 0);
	const all = count(hours);
	return all - count(known) <= MOST_UNKNOWN * all ? known : hours;
}
