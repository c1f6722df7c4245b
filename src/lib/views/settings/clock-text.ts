import type { OpeningHours } from '$lib/domain/site';

const DAY = 1440;

/** A minute of the day as "08:30"; the end of the day as "24:00". */
export function clockText(minute: number): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** @returns null for a text that is no time of day; 24:00 is the end of the day */
export function minuteOf(text: string): number | null {
	const parts = /^\s*(\d{1,2}):(\d{2})\s*$/.exec(text);
	if (!parts) return null;
	const minute = Number(parts[1]) * 60 + Number(parts[2]);
	return Number(parts[2]) < 60 && minute <= DAY ? minute : null;
}

/** "08:00–12:00, 13:00–17:00"; empty for a day on which nobody is there. */
export function hoursText(hours: OpeningHours): string {
	return hours.map(({ from, until }) => `${clockText(from)}–${clockText(until)}`).join(', ');
}

/** @returns null where the text is not one or several periods, each ending after it began, one after the other */
export function readHours(text: string): OpeningHours | null {
	if (text.trim() === '') return [];
	const hours: { from: number; until: number }[] = [];
	for (const part of text.split(',')) {
		const [from, until, ...more] = part.split(/[–—-]/).map(minuteOf);
		if (from === null || from === undefined || until === null || until === undefined) return null;
		if (more.length > 0 || until <= from || from < (hours.at(-1)?.until ?? 0)) return null;
		hours.push({ from, until });
	}
	return hours;
}
