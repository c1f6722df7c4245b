import { weekdayOf } from '$lib/domain/local-time';
import type { DemoCentre } from './demo-centre';

/** Half hours from 7:00 to 22:00. */
const HALF_HOURS = [
	0.2, 0.35, 0.6, 0.8, 1, 1.1, 1.1, 1.05, 0.95, 0.9, 0.9, 0.95, 1, 1, 0.95, 0.9, 0.85, 0.8, 0.75,
	0.75, 0.8, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5, 0.45, 0.35, 0.25
];
const FIRST_MINUTE = 7 * 60;
/** Monday to Sunday. */
const WEEKDAYS = [1.2, 1.05, 1, 0.98, 0.95, 0.75, 0.6];
/** The centre grew by so much over its history. */
const GROWTH = 0.2;
/** Contacts of the whole history, unanswered ones included. */
const CONTACTS = 250_000;

/** Expected contacts of a local day by half hour, closed ones left out. */
export type DayRhythm = readonly { fromMinute: number; expected: number }[];

/**
 * How many contacts a day brings when: by weekday, half hour and opening hours, growing slowly.
 * @returns a function of the day number; days after the history go on at its last level
 */
export function rhythmOf(centre: DemoCentre): (day: number) => DayRhythm {
	const weightOf = (day: number) => {
		const age = Math.min(1, (day - centre.firstDay) / (centre.lastDay - centre.firstDay));
		return (WEEKDAYS[weekdayOf(day) - 1] ?? 0) * (1 - GROWTH + GROWTH * age);
	};
	let whole = 0;
	for (let day = centre.firstDay; day <= centre.lastDay; day++) whole += weightOf(day);
	return (day) => {
		const open = centre.settings.openingHours?.[weekdayOf(day)] ?? [];
		const halves = HALF_HOURS.map((weight, i) => ({ weight, fromMinute: FIRST_MINUTE + 30 * i }));
		const within = halves.filter(({ fromMinute }) =>
			open.some(({ from, until }) => fromMinute >= from && fromMinute < until)
		);
		const sum = within.reduce((total, { weight }) => total + weight, 0);
		const contacts = (CONTACTS * weightOf(day)) / whole;
		return within.map(({ fromMinute, weight }) => ({
			fromMinute,
			expected: (contacts * weight) / sum
		}));
	};
}
