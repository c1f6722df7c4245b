import { dateFormat } from '$lib/flags/wording/date';
import { readerLocale } from '$lib/i18n/language';

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** A day of the week as the reader calls it: "Monday". @param weekday 1 Monday to 7 Sunday */
export function weekdayName(weekday: number, locale = readerLocale()): string {
	const format = dateFormat(locale, { weekday: 'long', timeZone: 'UTC' });
	return format.format(MONDAY + (weekday - 1) * DAY_MS);
}
