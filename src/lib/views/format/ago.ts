import { dayDate } from './date';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something was, as one says it: "12 s ago", "3 min ago", "5 h ago", beyond two days its date.
 * @param at, now epoch milliseconds; what lies ahead (a clock that is wrong) counts as now
 * @param dayOf local day number of an instant
 */
export function ago(at: number, now: number, dayOf: (at: number) => number): string {
	const age = Math.max(0, now - at);
	if (age < 90_000) return `${Math.round(age / 1000)} s ago`;
	if (age < 90 * MINUTE) return `${Math.round(age / MINUTE)} min ago`;
	if (age < 2 * DAY) return `${Math.round(age / HOUR)} h ago`;
	return dayDate(dayOf(at));
}
