import { dateFormat } from '$lib/flags/wording/date';
import { readerLocale } from '$lib/i18n/language';

const DAY_MS = 86_400_000;
const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A day number as "22 Nov 2026". */
export function dayDate(day: number, locale = readerLocale()): string {
	return dateFormat(locale, { ...DATE, timeZone: 'UTC' }).format(day * DAY_MS);
}

/** A day number as "22 Nov", for axes and lists of one year. */
export function shortDay(day: number, locale = readerLocale()): string {
	return dateFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
		day * DAY_MS
	);
}

/** Days `from` to `until` (exclusive): "28 Sep – 22 Nov 2026", the year twice only where it differs. */
export function periodDates(from: number, until: number, locale = readerLocale()): string {
	const last = until - 1;
	if (from === last) return dayDate(from, locale);
	const year = (day: number) => new Date(day * DAY_MS).getUTCFullYear();
	const [first, end] = [dayDate(from, locale), dayDate(last, locale)];
	if (year(from) !== year(last)) return `${first} – ${end}`;
	// Where the year is written first, the first date has it.
	return /^\d{4}/.test(end)
		? `${first} – ${shortDay(last, locale)}`
		: `${shortDay(from, locale)} – ${end}`;
}

/** An instant in the site's zone: "Fri 20 Nov 2026, 14:20". */
export function momentIn(zone: string, epochMs: number, locale = readerLocale()): string {
	const date = dateFormat(locale, { weekday: 'short', ...DATE, timeZone: zone });
	return `${date.format(epochMs).replace(',', '')}, ${timeIn(zone, epochMs, locale)}`;
}

/** An instant's time of day in the site's zone: "14:20". */
export function timeIn(zone: string, epochMs: number, locale = readerLocale()): string {
	const options = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const;
	return dateFormat(locale, { ...options, hourCycle: 'h23' }).format(epochMs);
}
