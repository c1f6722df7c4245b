import { localClock, weekdayOf } from './local-time';
import type { Weekday } from './site';

/** A time of the week, by the site's clock. */
export type WeeklyTime = {
	weekday: Weekday;
	/** Of the day, 0 to 1439. */
	minute: number;
};

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
const DAY_MS = DAY_MINUTES * MINUTE;

type Clock = ReturnType<typeof localClock>;

/** When a time of the week came last, epoch milliseconds: `now` at the latest. @param zone IANA name */
export function lastTime(time: WeeklyTime, zone: string, now: number): number {
	const clock = localClock(zone);
	const today = clock(now).day;
	const day = today - ((weekdayOf(today) - time.weekday + 7) % 7);
	const at = instantOf(clock, day, time.minute);
	return at <= now ? at : instantOf(clock, day - 7, time.minute);
}

/** When it comes next, after `now`. */
export function nextTime(time: WeeklyTime, zone: string, now: number): number {
	const clock = localClock(zone);
	const today = clock(now).day;
	const day = today + ((time.weekday - weekdayOf(today) + 7) % 7);
	const at = instantOf(clock, day, time.minute);
	return at > now ? at : instantOf(clock, day + 7, time.minute);
}

/**
 * The instant of a local time. Of one that comes twice the first; one that is left out when the clocks go forward is as much
 * after that as it would have been (RFC 5545, 3.3.5).
 */
function instantOf(clock: Clock, day: number, minute: number): number {
	const asUtc = (day * DAY_MINUTES + minute) * MINUTE;
	const before = clock(asUtc - DAY_MS).offsetMinutes * MINUTE;
	const after = clock(asUtc + DAY_MS).offsetMinutes * MINUTE;
	const found = [asUtc - before, asUtc - after]
		.sort((a, b) => a - b)
		.find((at) => {
			const local = clock(at);
			return local.day === day && local.minute === minute;
		});
	return found ?? asUtc - before;
}
