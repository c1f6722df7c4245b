import type { Period } from '$lib/domain/period';

/** Days that are compared on either side of an event: four weeks (METHODS F). */
export const DAYS_A_SIDE = 28;

/**
 * The days around an event, the day of the event being the first after it.
 * @param newest day of the newest contact: nothing is known beyond it
 */
export function eventPeriod(event: number, newest: number): Period {
	return {
		from: event - DAYS_A_SIDE,
		until: Math.max(event, Math.min(event + DAYS_A_SIDE, newest + 1))
	};
}
