const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A date and time of day as written, without a zone: milliseconds since 1970-01-01 00:00 of the same wall clock.
 * @param month 1 to 12
 * @returns null for what no calendar or clock shows, 30 February and 24:00 included
 */
export function civilMs(
	year: number,
	month: number,
	day: number,
	hour = 0,
	minute = 0,
	second = 0,
	ms = 0
): number | null {
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null;
	if (!(hour <= 23 && minute <= 59 && second <= 59 && year >= 1000 && year <= 9999)) return null;
	return Date.UTC(year, month - 1, day, hour, minute, second, ms);
}

function daysIn(year: number, month: number): number {
	const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return leap ? 29 : (DAYS[month - 1] ?? 0);
}
