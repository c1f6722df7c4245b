import { dayNumber, isoDate } from './iso-date';
import { weekOf } from './local-time';

/** The name of the ISO week (Monday to Sunday) that holds a day: 2026-W47. */
export function isoWeekName(day: number): string {
	const monday = weekOf(day, 1);
	const year = Number(isoDate(monday + 3).slice(0, 4));
	return `${year}-W${String(Math.round((monday - firstMonday(year)) / 7) + 1).padStart(2, '0')}`;
}

/**
 * The Monday of a named ISO week.
 * @returns null for a name that is none, week 53 of a year of 52 included
 */
export function isoWeekMonday(name: string): number | null {
	const parts = /^(\d{4})-W(\d{2})$/.exec(name);
	if (!parts) return null;
	const monday = firstMonday(Number(parts[1])) + 7 * (Number(parts[2]) - 1);
	return isoWeekName(monday) === name ? monday : null;
}

/** Week 1 holds the 4th of January. */
function firstMonday(year: number): number {
	const fourth = dayNumber(`${String(year).padStart(4, '0')}-01-04`);
	return fourth === null ? NaN : weekOf(fourth, 1);
}
