import { weekOf } from '$lib/domain/local-time';

/** The newest contact's day, unless that is today, which is not over: its first contacts end no week. */
export const lastOverDay = (newest: number, today: number): number => Math.min(newest, today - 1);

/** Whether the newest contact's day leaves nothing of a week to come. */
export const isWeekOver = (monday: number, newest: number): boolean => newest >= monday + 6;

/**
 * The Monday of the week that a review speaks of unless another is asked for: the last one that is over, or the newest where
 * none is.
 * @param first day of the first contact @param newest day of the newest contact
 */
export function finishedWeek(first: number, newest: number): number {
	const monday = weekOf(newest, 1);
	return isWeekOver(monday, newest) || monday <= first ? monday : monday - 7;
}
