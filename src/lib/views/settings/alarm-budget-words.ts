import { expectedFalseAlarms } from '$lib/analysis/usual/expected-false-alarms';
import type { SiteSettings } from '$lib/domain/site';
import { counted, whole } from '../format/number';

/** Handle time and satisfaction. */
const STREAMS = 2;
const HOURS_A_WEEK = 168;

function openHours(openingHours: SiteSettings['openingHours']): number {
	if (!openingHours) return HOURS_A_WEEK;
	const minutes = Object.values(openingHours)
		.flat()
		.reduce((sum, { from, until }) => sum + until - from, 0);
	return minutes / 60;
}

/** How often the wall's alarms are wrong in a centre where nothing happens, in one sentence. */
export function alarmBudgetWords({ openingHours }: Pick<SiteSettings, 'openingHours'>): string {
	const hours = openHours(openingHours);
	const aWeek = expectedFalseAlarms(STREAMS * hours);
	const watched = `The wall watches handle time and satisfaction, ${whole(hours)} open hours a week.`;
	if (!(aWeek > 0)) return `${watched} Without open hours it raises no alarm.`;
	const weeks = counted(Math.max(1, Math.round(1 / aWeek)), 'week', 'weeks');
	return `${watched} Where nothing is out of the ordinary, about one alarm in ${weeks} is false.`;
}
