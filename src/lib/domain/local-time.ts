import type { Shift, SiteSettings, Weekday } from './site';

/** Local reading of an instant. */
export type LocalTime = {
	/** Days since 1970-01-01 of the local date. */
	day: number;
	/** 0 to 1439. */
	minute: number;
	/** Local minus UTC, in minutes. */
	offsetMinutes: number;
};

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** No zone has changed its clocks and back within a day; on the days of a change a quarter of an hour decides. */
const SPANS = [DAY_MINUTES, 15];

/**
 * A function from instants to local time in one zone. Offsets are looked up once a day (a quarter of an hour on the days
 * on which clocks change) and kept, so that years of contacts cost a few hundred look-ups.
 * @param zone IANA name
 * @throws RangeError for an unknown zone
 */
export function localClock(zone: string): (epochMs: number) => LocalTime {
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		era: 'short'
	});
	const lookedUp = (minute: number): number => {
		const parts = new Map(format.formatToParts(minute * MINUTE).map((p) => [p.type, p.value]));
		const field = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
		const local = Date.UTC(
			field('year'),
			field('month') - 1,
			field('day'),
			field('hour'),
			field('minute')
		);
		return Math.round(local / MINUTE - minute);
	};
	const starts = new Map<number, number>();
	const atStart = (minute: number): number => {
		const known = starts.get(minute);
		if (known !== undefined) return known;
		const offset = lookedUp(minute);
		if (starts.size > 200_000) starts.clear();
		starts.set(minute, offset);
		return offset;
	};
	// Neighbouring contacts lie in the same span.
	let known = { from: 0, until: 0, offset: 0 };
	const offsetOf = (minute: number): number => {
		if (minute >= known.from && minute < known.until) return known.offset;
		for (const span of SPANS) {
			const from = Math.floor(minute / span) * span;
			const offset = atStart(from);
			if (offset !== atStart(from + span)) continue;
			known = { from, until: from + span, offset };
			return offset;
		}
		// Within a quarter of an hour the offset changes hardly ever: St John's did at 0:01 until 2011.
		return lookedUp(minute);
	};
	return (epochMs) => {
		const utcMinutes = Math.floor(epochMs / MINUTE);
		const offsetMinutes = offsetOf(utcMinutes);
		const localMinutes = utcMinutes + offsetMinutes;
		const day = Math.floor(localMinutes / DAY_MINUTES);
		return { day, minute: localMinutes - day * DAY_MINUTES, offsetMinutes };
	};
}

/** ISO weekday of a day number (1970-01-01 was a Thursday). */
export function weekdayOf(day: number): Weekday {
	return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** First day (number) of the week that holds `day`, for weeks that begin on `weekStart`. */
export function weekOf(day: number, weekStart: Weekday): number {
	return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

/** Whether the day is one of the site's weekend days. */
export function isWeekend(day: number, settings: Pick<SiteSettings, 'weekend'>): boolean {
	return settings.weekend.includes(weekdayOf(day));
}

/**
 * The shift that a local minute falls into, and the day it belongs to: a shift past midnight belongs to the day it
 * began.
 * @returns null outside every shift
 */
export function shiftOf(
	local: Pick<LocalTime, 'day' | 'minute'>,
	shifts: readonly Shift[]
): { name: string; day: number } | null {
	for (const { name, from, until } of shifts) {
		if (from < until) {
			if (local.minute >= from && local.minute < until) return { name, day: local.day };
		} else if (local.minute >= from) return { name, day: local.day };
		else if (local.minute < until) return { name, day: local.day - 1 };
	}
	return null;
}
