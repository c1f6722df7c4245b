import type { SiteSettings } from '$lib/domain/site';
import { counted, whole } from '../format/number';
import { openHours, weeksToFalseAlarm } from '../shared-words/false-alarms';

/** How often the wall's alarms are wrong in a centre where nothing happens, in one sentence. */
export function alarmBudgetWords(settings: Pick<SiteSettings, 'openingHours'>): string {
	const watched = `The wall watches handle time and satisfaction, ${whole(openHours(settings))} open hours a week.`;
	const weeks = weeksToFalseAlarm(settings);
	if (weeks === null) return `${watched} Without open hours it raises no alarm.`;
	return `${watched} Where nothing is out of the ordinary, about one alarm in ${counted(weeks, 'week', 'weeks')} is false.`;
}
