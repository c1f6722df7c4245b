import { weekOf } from '$lib/domain/local-time';

/**
 * The Monday of the week that a review speaks of unless another is asked for: the last one that is over, or the newest where
 * none is.
 * @param first day of the first contact @param newest day of the newest contact
 */
export function finishedWeek(first: number, newest: number): number {
	const monday = weekOf(newest, 1);
	const isOver = newest >= monday + 6;
	return isOver || monday <= first ? monday : monday - 7;
}
