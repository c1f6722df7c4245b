import { m } from '$lib/i18n/compiled/messages';
import { dayDate } from './date';
import { whole } from './number';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether `ago` says how long ago it was, not the date. */
export const isRecent = (at: number, now: number): boolean => now - at < 2 * DAY;

/**
 * How long ago something was, as one says it: "12 s ago", "3 min ago", "5 h ago", beyond two days its date.
 * @param at, now epoch milliseconds; what lies ahead (a clock that is wrong) counts as now
 * @param dayOf local day number of an instant
 */
export function ago(at: number, now: number, dayOf: (at: number) => number): string {
	const age = Math.max(0, now - at);
	const shown = (unit: number) => ({ shown: whole(age / unit) });
	if (age < 90_000) return m.words_seconds_ago(shown(1000));
	if (age < 90 * MINUTE) return m.words_minutes_ago(shown(MINUTE));
	if (isRecent(at, now)) return m.words_hours_ago(shown(HOUR));
	return dayDate(dayOf(at));
}
