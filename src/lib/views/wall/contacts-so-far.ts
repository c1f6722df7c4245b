import { usualDay } from '$lib/analysis/usual/usual-day';
import type { Minute } from '$lib/domain/site';
import type { LevelHour } from '../level/level-hour';

/** Contacts answered on a day so far, against the same weekday of the weeks before up to the same time. */
export type ContactsSoFar = {
	value: number;
	usual: { low: number; high: number } | null;
	side: 'usual' | 'high' | 'low' | 'unknown';
	/** Weeks that say what is usual. */
	weeks: number;
};

const WEEKS = 8;

/**
 * Of the hour that is running, the part that has passed counts of the weeks before.
 * @param minute of the day, up to which is counted
 * @returns null without any contact on the day
 */
export function contactsSoFar(
	rows: readonly LevelHour[],
	day: number,
	minute: Minute
): ContactsSoFar | null {
	const running = Math.floor(minute / 60);
	const passed = (minute % 60) / 60;
	const counts = new Map<number, number>();
	for (const { localDay, localHour, answered } of rows) {
		const isToday = localDay === day;
		const weeks = (day - localDay) / 7;
		if (!Number.isInteger(weeks) || weeks < 0 || weeks > WEEKS || localHour > running) continue;
		const share = !isToday && localHour === running ? passed : 1;
		counts.set(localDay, (counts.get(localDay) ?? 0) + share * answered);
	}
	const value = counts.get(day);
	if (!value) return null;
	counts.delete(day);
	const band = usualDay([...counts.values()]);
	if ('notEnough' in band) return { value, usual: null, side: 'unknown', weeks: counts.size };
	const low = Math.ceil(band.low);
	const high = Math.max(low, Math.floor(band.high));
	const side = value > high ? 'high' : value < low ? 'low' : 'usual';
	return { value, usual: { low, high }, side, weeks: counts.size };
}
