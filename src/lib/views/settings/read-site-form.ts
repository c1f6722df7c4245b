import type { OpeningHours, SiteSettings, Weekday } from '$lib/domain/site';
import { m } from '$lib/i18n/compiled/messages';
import { readForm, type FormValues, type ReadForm } from './form-values';
import { readHours } from './clock-text';

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export type SiteForm = Pick<
	SiteSettings,
	'name' | 'zone' | 'weekStart' | 'weekend' | 'openingHours' | 'csatTarget' | 'keepComments'
>;

/** Reads what a person stated of the site. */
export function readSiteForm(form: FormValues): ReadForm<SiteForm> {
	const errors: Record<string, string> = {};
	const name = form.text('name').trim();
	if (name === '' || name.length > 100) errors.name = m.settings_name_hundred();
	const zone = form.text('zone').trim();
	if (!isZone(zone)) errors.zone = m.settings_no_zone();
	const weekStart = dayOf(form.text('weekStart'));
	if (weekStart === null) errors.weekStart = m.settings_choose_day();
	const weekend = form.all('weekend').flatMap((text) => dayOf(text) ?? []);
	if (weekend.length === 7) errors.weekend = m.settings_working_day();
	const csatTarget = Number(form.text('csatTarget').replace(',', '.') || NaN);
	if (!(csatTarget >= 1 && csatTarget <= 5)) errors.csatTarget = m.settings_scores();
	const openingHours = form.text('alwaysOpen') === 'yes' ? null : hoursOf(form, errors);
	return readForm(errors, {
		...{ name, zone, weekStart: weekStart ?? 1, weekend, openingHours, csatTarget },
		keepComments: form.text('keepComments') === 'yes'
	});
}

function hoursOf(form: FormValues, errors: Record<string, string>): SiteForm['openingHours'] {
	const hours: Partial<Record<Weekday, OpeningHours>> = {};
	for (const day of WEEKDAYS) {
		const read = readHours(form.text(`hours${day}`));
		if (read === null) errors[`hours${day}`] = m.settings_write_hours();
		hours[day] = read ?? [];
	}
	return hours as Record<Weekday, OpeningHours>;
}

function dayOf(text: string): Weekday | null {
	return WEEKDAYS.find((day) => String(day) === text) ?? null;
}

function isZone(zone: string): boolean {
	try {
		return zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
	} catch {
		return false;
	}
}
