import { isMailAddress } from '$lib/domain/mail-address';
import type { ReviewReader } from '$lib/domain/review-reader';
import { m } from '$lib/i18n/compiled/messages';
import { isLanguage } from '$lib/i18n/language';
import { givenName } from '../format/given-name';
import { minuteOf } from './clock-text';
import { readForm, type FormValues, type ReadForm } from './form-values';
import { WEEKDAYS } from './read-site-form';

export type ReaderForm = Omit<ReviewReader, 'readerId' | 'since'>;

/** A reader as it stands in the form. */
export type ReaderDraft = {
	address: string;
	name: string;
	language: string;
	scope: 'site' | 'teams';
	teams: string[];
	weekday: string;
	time: string;
	active: boolean;
};

const LAST_MINUTE = 1439;
/** More than any centre has, and than a form of this page sends. */
const MOST_TEAMS = 1000;

/** What a person stated, as it was written. */
export function readerDraft(form: FormValues): ReaderDraft {
	return {
		address: form.text('address').trim().slice(0, 300),
		name: form.text('name').slice(0, 300),
		language: form.text('language'),
		scope: form.text('scope') === 'teams' ? 'teams' : 'site',
		teams: form.all('team').slice(0, MOST_TEAMS),
		weekday: form.text('weekday'),
		time: form.text('time').trim().slice(0, 20),
		active: form.text('active') === 'yes'
	};
}

/** Reads what a person stated of a reader. @param known names of the teams there are */
export function readReaderForm(draft: ReaderDraft, known: readonly string[]): ReadForm<ReaderForm> {
	const errors: Record<string, string> = {};
	const { address, language, active } = draft;
	if (!isMailAddress(address)) errors.address = m.mail_bad_address();
	if (!isLanguage(language)) errors.language = m.mail_choose_language();
	const teams = known.filter((team) => draft.teams.includes(team));
	if (draft.scope === 'teams' && teams.length === 0) errors.teams = m.mail_choose_teams();
	const weekday = WEEKDAYS.find((day) => String(day) === draft.weekday);
	if (weekday === undefined) errors.weekday = m.settings_choose_day();
	const minute = minuteOf(draft.time);
	if (minute === null || minute > LAST_MINUTE) errors.time = m.mail_bad_time();
	return readForm(errors, {
		...{ address, language, active, name: givenName(draft.name) },
		teams: draft.scope === 'teams' ? teams : null,
		...{ weekday: weekday ?? 1, minute: minute ?? 0 }
	});
}
