import type { Weekday } from '$lib/domain/site';
import type { NotEnough } from '$lib/domain/window';
import { normalQuantile } from '$lib/stats/distributions/normal';
import type { UsualHours } from './usual-hours';

/** Where an hour's mean is expected: ln seconds (the mean of ln, so exp gives the geometric mean) or points. */
export type Band = { low: number; centre: number; high: number; n: number };

const NINETEEN_IN_TWENTY = normalQuantile(0.975);

/**
 * The expected band of an hour: 19 of 20 ordinary hours lie inside.
 * @param hour.n contacts of the hour so far; the usual number where it is left out
 */
export function usualBand(
	usual: UsualHours,
	{ weekday, hour, n }: { weekday: Weekday; hour: number; n?: number }
): Band | NotEnough {
	const own = usual.hours.get((weekday - 1) * 24 + hour);
	if (!own) return { notEnough: 'This hour of the week was seen in fewer than four weeks.' };
	const contacts = Math.max(1, n ?? own.n);
	const half =
		NINETEEN_IN_TWENTY *
		usual.spread *
		Math.sqrt(usual.variance * (1 / contacts + 1 / (own.n * own.weeks)));
	return { low: own.centre - half, centre: own.centre, high: own.centre + half, n: contacts };
}
