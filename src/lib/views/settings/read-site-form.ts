import type { OpeningHours, SiteSettings, Weekday } from '$lib/domain/site';
import { readForm, type FormValues, type ReadForm } from './form-values';
import { readHours } from './clock-text';

export const WEEKDAYS: readonly { day: Weekday; name: string; short: string }[] = [
	{ day: 1, name: 'Monday', short: 'Mon' },
	{ day: 2, name: 'Tuesday', short: 'Tue' },
	{ day: 3, name: 'Wednesday', short: 'Wed' },
	{ day: 4, name: 'Thursday', short: 'Thu' },
	{ day: 5, name: 'Friday', short: 'Fri' },
	{ day: 6, name: 'Saturday', short: 'Sat' },
	{ day: 7, name: 'Sunday', short: 'Sun' }
];

export type SiteForm = Pick<
	SiteSettings,
	'name' | 'zone' | 'weekStart' | 'weekend' | 'openingHours' | 'csatTarget' | 'keepComments'
>;

/** Reads what a person stated of the site. */
export function readSiteForm(form: FormValues): ReadForm<SiteForm> {
	const errors: Record<string, string> = {};
	const name = form.text('name').trim();
	if (name === '' || name.length > 100) errors.name = 'A name has 1 to 100 characters.';
	const zone = form.text('zone').trim();
	if (!isZone(zone)) errors.zone = 'This is no time zone: expected a name such as Europe/Riga.';
	const weekStart = dayOf(form.text('weekStart'));
	if (weekStart === null) errors.weekStart = 'Choose a day.';
	const weekend = form.all('weekend').flatMap((text) => dayOf(text) ?? []);
	if (weekend.length === 7) errors.weekend = 'A week needs a working day.';
	const csatTarget = Number(form.text('csatTarget').replace(',', '.') || NaN);
	if (!(csatTarget >= 1 && csatTarget <= 5)) errors.csatTarget = 'Scores go from 1 to 5.';
	const openingHours = form.text('alwaysOpen') === 'yes' ? null : hoursOf(form, errors);
	return readForm(errors, {
		...{ name, zone, weekStart: weekStart ?? 1, weekend, openingHours, csatTarget },
		keepComments: form.text('keepComments') === 'yes'
	});
}

function hoursOf(form: FormValues, errors: Record<string, string>): SiteForm['openingHours'] {
	const hours: Partial<Record<Weekday, OpeningHours>> = {};
	for (const { day } of WEEKDAYS) {
		const read = readHours(form.text(`hours${day}`));
		if (read === null) errors[`hours${day}`] = 'Write hours as 08:00–12:00, 13:00–17:00.';
		hours[day] = read ?? [];
	}
	return hours as Record<Weekday, OpeningHours>;
}

function dayOf(text: string): Weekday | null {
	return WEEKDAYS.find(({ day }) => String(day) === text)?.day ?? null;
}

function isZone(zone: string): boolean {
	try {
		return zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
	} catch {
		return false;
	}
}
