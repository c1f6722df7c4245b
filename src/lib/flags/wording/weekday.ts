import { dateFormat } from './date';
import { readerLocale } from '$lib/i18n/language';

/** The days of the week as findings name them, Monday first. */
export const WEEKDAY_NAMES = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

/** A Monday of no importance: weekdays are named by their dates. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** A day of the week in the reader's language. @param weekday 1 is Monday */
export function weekdayText(weekday: number, length: 'short' | 'long'): string {
	const format = dateFormat(readerLocale(), { weekday: length, timeZone: 'UTC' });
	return format.format(MONDAY_MS + (weekday - 1) * DAY_MS);
}
