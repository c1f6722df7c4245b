import type { SeniorityBand } from './site';

/**
 * Tenure band on a day.
 * @param hiredDay day number of the hire date; null where it is unknown
 * @param day the day asked about
 * @returns null for an unknown hire date or one after the day: unknown tenure, never a negative one
 */
export function seniorityBand(
	hiredDay: number | null,
	day: number,
	bands: readonly SeniorityBand[]
): SeniorityBand | null {
	if (hiredDay === null || hiredDay > day) return null;
	const tenure = day - hiredDay;
	return bands.findLast((band) => band.fromDays <= tenure) ?? null;
}
