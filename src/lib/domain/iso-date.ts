const DAY_MS = 86_400_000;

/** ISO date of a day number (days since 1970-01-01). */
export function isoDate(day: number): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Day number of an ISO date.
 * @returns null for anything that is not a date of the calendar, 2026-02-30 included
 */
export function dayNumber(iso: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
	const ms = Date.parse(`${iso}T00:00:00Z`);
	if (Number.isNaN(ms)) return null;
	const day = Math.floor(ms / DAY_MS);
	return isoDate(day) === iso ? day : null;
}
