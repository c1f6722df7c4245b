import { dayNumber } from '$lib/domain/iso-date';
import { readerLocale } from '$lib/i18n/language';

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter of dates; they are dear to make, so each is made once. */
export function dateFormat(
	locale: string,
	options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
	const key = locale + JSON.stringify(options);
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale, options);
	formats.set(key, made);
	return made;
}

/** A day number as a person reads it: "Fri 20 Nov 2026". */
export function weekdayDate(day: number, locale = readerLocale()): string {
	const date = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
	const format = dateFormat(locale, { ...date, timeZone: 'UTC' });
	return format.format(day * DAY_MS).replace(',', '');
}

/** The same of an ISO date; what is none stays as it is. */
export function isoDateWords(iso: string, locale = readerLocale()): string {
	const day = dayNumber(iso);
	return day === null ? iso : weekdayDate(day, locale);
}
