import { expect, it } from 'vitest';
import { finishedWeek, lastOverDay } from './finished-week';

/** 2026-11-16, the Monday of W47. */
const MONDAY = 20_773;

it.each([
	['is over on its Sunday', MONDAY - 30, MONDAY + 6, MONDAY],
	['is the one before while it goes on', MONDAY - 30, MONDAY + 5, MONDAY - 7],
	['is the one before on its Monday', MONDAY - 30, MONDAY, MONDAY - 7],
	['is the one before where only its Sunday had contacts', MONDAY - 1, MONDAY + 2, MONDAY - 7],
	['is the newest where there is no other', MONDAY, MONDAY + 2, MONDAY],
	['is the newest where the first contact came later in it', MONDAY + 1, MONDAY + 2, MONDAY]
])('the week of a review %s', (_, first, newest, monday) => {
	expect(finishedWeek(first, newest)).toBe(monday);
});

it.each([
	['ends with yesterday while today brings contacts', MONDAY + 6, MONDAY + 6, MONDAY + 5],
	['ends with the newest contact where it is older', MONDAY + 4, MONDAY + 9, MONDAY + 4],
	['ends with the Sunday on the Monday after it', MONDAY + 7, MONDAY + 7, MONDAY + 6]
])('what is over %s', (_, newest, today, last) => {
	expect(lastOverDay(newest, today)).toBe(last);
});
