import type { Thresholds } from '$lib/domain/thresholds';

/** METHODS F: this many times the site's 99.9th percentile is no service but a timer left running. */
const TIMES_P999 = 12;

/**
 * Handle times above this many milliseconds are data faults to look at, never over-service.
 * @param siteP999Ms 99.9th percentile of the site's handle times; null where there are too few
 */
export function stuckTimerAboveMs(
	siteP999Ms: number | null,
	{ longestPlausibleHours }: Pick<Thresholds, 'longestPlausibleHours'>
): number {
	const plausible = longestPlausibleHours * 3_600_000;
	return siteP999Ms === null ? plausible : Math.min(plausible, TIMES_P999 * siteP999Ms);
}
