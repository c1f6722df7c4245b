import type { Contact } from '$lib/domain/contact';
import { localClock, shiftOf, weekOf, type LocalTime } from '$lib/domain/local-time';
import type { SiteSettings } from '$lib/domain/site';

export const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Where a contact falls in the site's calendar. */
export type CalendarPlace = {
	localDay: number;
	localHour: number;
	/** The day that the contact counts for. */
	workDay: number;
	/** Empty: outside every shift. */
	shift: string;
};

export type SiteCalendar = {
	place(contact: Pick<Contact, 'startedAt' | 'shiftLabel'>): CalendarPlace;
	/**
	 * The local hour that holds an instant: when it began, and its name, which is that of its end: where clocks go forward by
	 * half an hour, an hour whose first half does not exist would begin in the one before.
	 */
	hour(epochMs: number): { start: number; localDay: number; localHour: number };
	/** First day of the site's week that holds a day. */
	week(day: number): number;
};

/** The instant at which the local hour of `epochMs` began. */
function hourStart(epochMs: number, { offsetMinutes }: LocalTime): number {
	const offset = offsetMinutes * MINUTE_MS;
	return Math.floor((epochMs + offset) / HOUR_MS) * HOUR_MS - offset;
}

type Clock = ReturnType<typeof localClock>;
/** Clocks remember the offsets they have looked up, so batches share them. */
const clocks = new Map<string, Clock>();

function clockOf(zone: string): Clock {
	const clock = clocks.get(zone) ?? localClock(zone);
	clocks.set(zone, clock);
	return clock;
}

/** The calendar of a site's settings. A shift given by the source as a label goes before the clock. */
export function siteCalendar(
	settings: Pick<SiteSettings, 'zone' | 'shifts' | 'weekStart'>
): SiteCalendar {
	const clock = clockOf(settings.zone);
	const byName = new Map(settings.shifts.map((shift) => [shift.name, [shift]]));
	return {
		place({ startedAt, shiftLabel }) {
			const local = clock(startedAt);
			const shifts = shiftLabel === null ? settings.shifts : (byName.get(shiftLabel) ?? []);
			const found = shiftOf(local, shifts);
			return {
				localDay: local.day,
				localHour: Math.floor(local.minute / 60),
				workDay: found?.day ?? local.day,
				shift: shiftLabel ?? found?.name ?? ''
			};
		},
		hour(epochMs) {
			const start = hourStart(epochMs, clock(epochMs));
			const end = clock(start + HOUR_MS - 1);
			return { start, localDay: end.day, localHour: Math.floor(end.minute / 60) };
		},
		week: (day) => weekOf(day, settings.weekStart)
	};
}
