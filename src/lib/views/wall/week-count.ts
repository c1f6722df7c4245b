import { usualDay } from '$lib/analysis/usual/usual-day';
import type { JudgedWeek } from '../over-served/over-served-period';

/** A count of one week against the whole weeks before it. */
export type WeekCount = {
	/** First day of the week. */
	week: number;
	/** It is not over yet: no whole week is known. */
	open: boolean;
	value: number;
	/** Contacts of the week whose handle time is known. */
	contacts: number;
	usual: { low: number; high: number } | null;
	side: 'usual' | 'high' | 'low' | 'unknown';
};

/**
 * The newest whole week (the running one where there is no other), against the whole weeks before.
 * @param weeks ascending
 * @param newestDay its week is open until there is a contact after it
 * @returns null without any week
 */
export function weekCount(
	weeks: readonly JudgedWeek[],
	newestDay: number,
	of: (week: JudgedWeek) => number
): WeekCount | null {
	const whole = weeks.filter(({ week, contacts }) => week + 6 < newestDay && contacts > 0);
	const shown = whole.at(-1) ?? weeks.at(-1);
	if (!shown) return null;
	const value = Math.round(of(shown));
	const open = whole.length === 0;
	const facts = { week: shown.week, open, value, contacts: shown.contacts };
	const band = usualDay(whole.slice(0, -1).map(of));
	if (open || 'notEnough' in band) return { ...facts, usual: null, side: 'unknown' };
	const low = Math.ceil(band.low);
	const high = Math.max(low, Math.floor(band.high));
	return { ...facts, usual: { low, high }, side: sideOf(value, low, high) };
}

function sideOf(value: number, low: number, high: number) {
	if (value > high) return 'high';
	return value < low ? 'low' : 'usual';
}
