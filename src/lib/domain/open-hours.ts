import { weekdayOf } from './local-time';
import type { Minute, SiteSettings } from './site';

type Hours = Pick<SiteSettings, 'openingHours'>;

const DAY = 1440;
/** Four in the morning: what night means where nobody is closed, or closed all day. */
const NIGHT = 240;

/** Whether the site is open at a local time; always where no hours are stated. */
export function isOpenAt({ openingHours }: Hours, day: number, minute: Minute): boolean {
	if (openingHours === null) return true;
	return openingHours[weekdayOf(day)].some(({ from, until }) => minute >= from && minute < until);
}

/**
 * The next opening after a local time.
 * @returns null where no hours are stated, or the site does not open within a week
 */
export function nextOpening(
	{ openingHours }: Hours,
	day: number,
	minute: Minute
): { day: number; minute: Minute } | null {
	if (openingHours === null) return null;
	for (let ahead = 0; ahead <= 7; ahead++) {
		const starts = openingHours[weekdayOf(day + ahead)].map(({ from }) => from);
		const next = starts.filter((from) => ahead > 0 || from > minute).sort((a, b) => a - b)[0];
		if (next !== undefined) return { day: day + ahead, minute: next };
	}
	return null;
}

/** The minute of a day at which nobody looks: 4:00, or where the site is open then, the middle of its longest pause. */
export function quietMinute(hours: Hours, day: number): Minute {
	if (hours.openingHours === null || !isOpenAt(hours, day, NIGHT)) return NIGHT;
	const periods = [...hours.openingHours[weekdayOf(day)]].sort((a, b) => a.from - b.from);
	let best = { length: 0, middle: NIGHT };
	let closedFrom = 0;
	for (const { from, until } of [...periods, { from: DAY, until: DAY }]) {
		if (from - closedFrom > best.length)
			best = { length: from - closedFrom, middle: Math.floor((closedFrom + from) / 2) };
		closedFrom = Math.max(closedFrom, until);
	}
	return best.middle;
}
