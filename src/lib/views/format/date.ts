const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = locale + JSON.stringify(options);
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale, options);
	formats.set(key, made);
	return made;
}

const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A day number as "22 Nov 2026". */
export function dayDate(day: number, locale = 'en-GB'): string {
	return format(locale, { ...DATE, timeZone: 'UTC' }).format(day * DAY_MS);
}

/** A day number as "Fri 20 Nov 2026", for sentences. */
export function weekdayDate(day: number, locale = 'en-GB'): string {
	const date = format(locale, { weekday: 'short', ...DATE, timeZone: 'UTC' });
	return date.format(day * DAY_MS).replace(',', '');
}

/** A day number as "22 Nov", for axes and lists of one year. */
export function shortDay(day: number, locale = 'en-GB'): string {
	return format(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(day * DAY_MS);
}

/** Days `from` to `until` (exclusive): "28 Sep – 22 Nov 2026", the year twice only where it differs. */
export function periodDates(from: number, until: number, locale = 'en-GB'): string {
	const last = until - 1;
	if (from === last) return dayDate(from, locale);
	const year = (day: number) => new Date(day * DAY_MS).getUTCFullYear();
	const start = year(from) === year(last) ? shortDay(from, locale) : dayDate(from, locale);
	return `${start} – ${dayDate(last, locale)}`;
}

/** An instant in the site's zone: "Fri 20 Nov 2026, 14:20". */
export function momentIn(zone: string, epochMs: number, locale = 'en-GB'): string {
	const date = format(locale, { weekday: 'short', ...DATE, timeZone: zone });
	return `${date.format(epochMs).replace(',', '')}, ${timeIn(zone, epochMs, locale)}`;
}

/** An instant's time of day in the site's zone: "14:20". */
export function timeIn(zone: string, epochMs: number, locale = 'en-GB'): string {
	const options = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const;
	return format(locale, { ...options, hourCycle: 'h23' }).format(epochMs);
}
