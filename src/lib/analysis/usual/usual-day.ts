import type { NotEnough } from '$lib/domain/window';
import { normalQuantile } from '$lib/stats/distributions/normal';
import { isInsufficient } from '$lib/stats/insufficient';
import { mad, MAD_TO_SIGMA } from '$lib/stats/summary/mad';
import { median } from '$lib/stats/summary/median';
import type { Band } from './usual-band';

const FEWEST_DAYS = 4;
const NINETEEN_IN_TWENTY = normalQuantile(0.975);
/** Anscombe (1948): 2 sqrt(x + 3/8) of a Poisson count is near normal with standard deviation 1. */
const ANSCOMBE = 3 / 8;

/**
 * Where a day's count (over-served contacts, contacts, ...) is expected, from the same weekday of the weeks before. Counts
 * are compared on the square-root scale, where chance gives a standard deviation of 1; where days differ by more than
 * chance, their own spread is used. 19 of 20 ordinary days lie inside.
 * @param counts of the last (up to eight) days of that weekday
 */
export function usualDay(counts: readonly number[]): Band | NotEnough {
	const roots = counts.map((count) => 2 * Math.sqrt(Math.max(0, count) + ANSCOMBE));
	const centre = median(roots);
	const deviation = mad(roots);
	if (counts.length < FEWEST_DAYS || isInsufficient(centre) || isInsufficient(deviation))
		return { notEnough: 'This weekday was seen in fewer than four weeks.' };
	const spread = Math.max(1, MAD_TO_SIGMA * deviation);
	const half = NINETEEN_IN_TWENTY * spread * Math.sqrt(1 + 1 / counts.length);
	const count = (root: number) => Math.max(0, (Math.max(0, root) / 2) ** 2 - ANSCOMBE);
	return {
		low: count(centre - half),
		centre: count(centre),
		high: count(centre + half),
		n: counts.length
	};
}
