import { dayNumber, isoDate } from '$lib/domain/iso-date';

/** A local hour of a day. */
export type DayHour = { day: number; hour: number };

/** Hours from the first to the last, both inclusive. */
export type HourSpan = { from: DayHour; to: DayHour };

/** An hour as an address says it: "2026-11-20T09". */
export function hourText({ day, hour }: DayHour): string {
	return `${isoDate(day)}T${String(hour).padStart(2, '0')}`;
}

function readHour(text: string | null): DayHour | null {
	const [date = '', clock = ''] = (text ?? '').split('T');
	const day = dayNumber(date);
	return day === null || !/^([01]\d|2[0-3])$/.test(clock) ? null : { day, hour: Number(clock) };
}

/** @returns undefined unless both ends are hours */
export function readHourSpan(since: string | null, upTo: string | null): HourSpan | undefined {
	const [from, to] = [readHour(since), readHour(upTo)];
	return from && to ? { from, to } : undefined;
}
