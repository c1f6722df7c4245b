import type { SiteSettings } from '$lib/domain/site';
import { m } from '$lib/i18n/compiled/messages';
import { amount, whole } from '../format/number';
import { openHours, weeksToFalseAlarm } from '../shared-words/false-alarms';

/** How often the wall's alarms are wrong in a centre where nothing happens, in one sentence. */
export function alarmBudgetWords(settings: Pick<SiteSettings, 'openingHours'>): string {
	const hours = whole(openHours(settings));
	const weeks = weeksToFalseAlarm(settings);
	if (weeks === null) return m.settings_budget_none({ hours });
	return m.settings_budget({ hours, ...amount(weeks) });
}
