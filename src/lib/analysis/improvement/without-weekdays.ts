import { weekdayOf } from '$lib/domain/local-time';
import { at } from '$lib/stats/at';
import { isInsufficient } from '$lib/stats/insufficient';
import { median } from '$lib/stats/summary/median';

/** Days to either side in the centred week. */
const REACH = 3;

/**
 * Daily values with the weekday pattern taken out: the median over the weekday of what its days are off the centred
 * seven-day mean (METHODS C1). A median, so a step inside the series is not smeared.
 * @param days day numbers in order, gaps allowed
 */
export function withoutWeekdays(days: readonly number[], values: readonly number[]): number[] {
	const off = new Map<number, number[]>();
	days.forEach((day, i) => {
		let sum = 0;
		// Beyond either end the outermost value stands in, so that the ends have a centred week too.
		for (let step = -REACH; step <= REACH; step++) sum += at(values, nearest(days, i, day + step));
		const own = off.get(weekdayOf(day)) ?? [];
		own.push(at(values, i) - sum / (2 * REACH + 1));
		off.set(weekdayOf(day), own);
	});
	const pattern = new Map<number, number>();
	for (const [weekday, differences] of off) {
		const middle = median(differences);
		pattern.set(weekday, isInsufficient(middle) ? 0 : middle);
	}
	return days.map((day, i) => at(values, i) - (pattern.get(weekdayOf(day)) ?? 0));
}

/** Index of the day nearest to `wanted` among the days around index i; a closed day takes its neighbour's value. */
function nearest(days: readonly number[], i: number, wanted: number): number {
	let best = i;
	for (let j = Math.max(0, i - REACH); j <= Math.min(days.length - 1, i + REACH); j++)
		if (Math.abs(at(days, j) - wanted) < Math.abs(at(days, best) - wanted)) best = j;
	return best;
}
