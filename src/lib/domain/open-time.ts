import { localClock, weekdayOf } from './local-time';
import type { SiteSettings } from './site';

const QUARTER_MS = 900_000;
/** Nobody asks about longer silences: they are long. */
const LONGEST_MS = 14 * 86_400_000;

/**
 * How much of a span the site was open, in milliseconds, to the quarter of an hour: a centre that is closed is not silent.
 * @param from, until epoch milliseconds; only the last fortnight before `until` is counted
 * @returns the whole span where the site states no hours
 */
export function openTime(
	{ zone, openingHours }: Pick<SiteSettings, 'zone' | 'openingHours'>,
	from: number,
	until: number
): number {
	if (openingHours === null) return Math.max(0, until - from);
	const clock = localClock(zone);
	let open = 0;
	for (let at = Math.max(from, until - LONGEST_MS); at < until; at += QUARTER_MS) {
		const { day, minute } = clock(at);
		const isOpen = openingHours[weekdayOf(day)].some(
			(hours) => minute >= hours.from && minute < hours.until
		);
		if (isOpen) open += Math.min(QUARTER_MS, until - at);
	}
	return open;
}
