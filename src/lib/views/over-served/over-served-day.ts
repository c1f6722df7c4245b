import { usualDay } from '$lib/analysis/usual/usual-day';

/** Over-served contacts of a day up to an hour, as the store counts them. */
export type OverServedCount = {
	day: number;
	/** Contacts up to the same hour of the day whose handle time is known: no other can be called over-served. */
	contacts: number;
	overServed: number;
	displaced: number;
	longestSeconds: number | null;
	/** Typical for the longest one's kind of work. */
	typicalSeconds: number | null;
};

export type OverServedDay = OverServedCount & {
	usual: { low: number; high: number } | null;
	side: 'usual' | 'high' | 'low' | 'unknown';
};

/**
 * The newest day against the same weekday of the weeks before, up to the same hour.
 * @param counts of days that are whole weeks apart, in any order
 * @returns null where the newest day has no handle time
 */
export function overServedDay(
	counts: readonly OverServedCount[],
	day: number
): OverServedDay | null {
	const today = counts.find((count) => count.day === day);
	if (!today || today.contacts === 0) return null;
	const before = counts.filter((count) => count.day < day && count.contacts > 0);
	const band = usualDay(before.map(({ overServed }) => overServed));
	if ('notEnough' in band) return { ...today, usual: null, side: 'unknown' };
	// Counts are whole: the band in contacts reaches from the first whole number inside to the last.
	const low = Math.ceil(band.low);
	const high = Math.max(low, Math.floor(band.high));
	const side = today.overServed > high ? 'high' : today.overServed < low ? 'low' : 'usual';
	return { ...today, usual: { low, high }, side };
}
