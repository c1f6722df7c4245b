import { weekOf } from '$lib/domain/local-time';
import type { Weekday } from '$lib/domain/site';
import { at } from '$lib/stats/at';
import type { DailySeries } from './daily-series';
import { findSteps } from './find-steps';

/** A step as it was first found: its first day, and the day (after a whole week) on which a weekly look finds it. */
export type RegisteredStep = { step: number; foundOn: number };

/** Fewest days of a series before the first look. */
const FIRST_LOOK = 56;
/** Steps this close are one (METHODS C4). */
const SAME_STEP = 21;

/**
 * The change register of METHODS C3, worked out anew from the whole series: a look at the end of each of the site's
 * weeks at what was known then; a step keeps the day on which it was first found. So the result is a function of the
 * data and not of when the product was running. O(weeks x T^2)
 * @param price of a step, in long-run variances of a day
 * @returns steps in the order of their days
 */
export function registerSteps(
	series: DailySeries,
	weekStart: Weekday,
	price: number
): RegisteredStep[] {
	const { days, values, counts, variance } = series;
	const [first] = days;
	const last = days.at(-1);
	if (first === undefined || last === undefined) return [];
	const register: RegisteredStep[] = [];
	const firstLook = weekOf(first + FIRST_LOOK + 6, weekStart);
	for (let look = firstLook; look <= last + 1; look += 7) {
		const until = days.findIndex((day) => day >= look);
		const known = until < 0 ? days.length : until;
		const steps = findSteps(
			{ values: values.slice(0, known), counts: counts.slice(0, known), variance },
			price
		);
		for (const change of steps?.changes ?? []) {
			const step = at(days, change);
			if (register.every((known) => Math.abs(known.step - step) > SAME_STEP))
				register.push({ step, foundOn: look });
		}
	}
	return register.sort((a, b) => a.step - b.step);
}
