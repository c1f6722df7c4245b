import { expectedFalseAlarms } from '$lib/analysis/usual/expected-false-alarms';
import type { SiteSettings } from '$lib/domain/site';

/** Handle time and satisfaction. */
const STREAMS = 2;
const HOURS_A_WEEK = 168;

/** Hours in which a site is open, a week. */
export function openHours({ openingHours }: Pick<SiteSettings, 'openingHours'>): number {
	if (!openingHours) return HOURS_A_WEEK;
	const minutes = Object.values(openingHours)
		.flat()
		.reduce((sum, { from, until }) => sum + until - from, 0);
	return minutes / 60;
}

/**
 * In how many weeks the wall raises one false alarm where nothing is out of the ordinary.
 * @returns null where it watches no hour
 */
export function weeksToFalseAlarm(settings: Pick<SiteSettings, 'openingHours'>): number | null {
	const aWeek = expectedFalseAlarms(STREAMS * openHours(settings));
	return aWeek > 0 ? Math.max(1, Math.round(1 / aWeek)) : null;
}
