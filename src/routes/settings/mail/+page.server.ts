import { readTeamNames } from '$lib/server/store/results/review-scope';
import { readReviewMails } from '$lib/server/store/results/review-mails';
import { readReviewReaders } from '$lib/server/store/results/review-readers';
import { mailSettings } from '$lib/server/notify/mail-settings';
import { readerLanguage } from '$lib/i18n/language';
import type { ReaderDraft } from '$lib/views/settings/read-reader-form';
import { readerRow } from '$lib/views/settings/reader-row';
import { weekdayName } from '$lib/views/format/weekday-name';
import { WEEKDAYS } from '$lib/views/settings/read-site-form';
import { readerActions } from './reader-actions';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('app:settings');
	const { store, site } = locals;
	const { siteId, settings } = site;
	const [readers, mails, teams] = await Promise.all([
		readReviewReaders(store, siteId),
		readReviewMails(store, siteId),
		readTeamNames(store, siteId)
	]);
	const mail = mailSettings(process.env);
	const state = { zone: settings.zone, now: Date.now(), canSend: mail !== null };
	const newReader: ReaderDraft = {
		...{ address: '', name: '', language: readerLanguage(), scope: 'site', teams: [] },
		...{ weekday: '1', time: '08:00', active: true }
	};
	return {
		server: mail && {
			host: `${mail.server.host}:${mail.server.port}`,
			from: mail.from.address,
			hasOrigin: mail.origin !== null
		},
		readers: readers.map((reader) =>
			readerRow({ reader, mails: mails.get(reader.readerId) ?? [], ...state })
		),
		teams,
		weekdays: WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day) })),
		newReader
	};
};

export const actions = readerActions;
