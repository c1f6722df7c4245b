import type { ReviewMail, ReviewReader } from '$lib/domain/review-reader';
import { nextTime } from '$lib/domain/weekly-time';
import { m } from '$lib/i18n/compiled/messages';
import { isLanguage, LANGUAGE_NAMES } from '$lib/i18n/language';
import { momentIn } from '../format/date';
import { amount } from '../format/number';
import { weekdayName } from '../format/weekday-name';
import { clockText } from './clock-text';
import type { ReaderDraft } from './read-reader-form';

/** A reader of the review in the list. */
export type ReaderRow = {
	readerId: string;
	address: string;
	name: string;
	/** Language, scope, day and time. */
	about: string;
	active: boolean;
	/** When the next mail goes out; null: none does. */
	next: string | null;
	/** What became of the last one. */
	last: string;
	failed: boolean;
	/** What the mail server said. */
	reason: string | null;
	/** As it stands in the form. */
	draft: ReaderDraft;
};

type Input = {
	reader: ReviewReader;
	/** The newest first. */
	mails: readonly ReviewMail[];
	zone: string;
	/** Epoch milliseconds. */
	now: number;
	/** A mail server is named. */
	canSend: boolean;
};

export function readerRow({ reader, mails, zone, now, canSend }: Input): ReaderRow {
	const { readerId, address, name, language, teams, weekday, minute, active } = reader;
	const [last] = mails;
	return {
		...{ readerId, address, name, active },
		about: [
			isLanguage(language) ? LANGUAGE_NAMES[language] : language,
			teams === null
				? m.mail_whole_site()
				: teams.reduce((first, next) => m.words_list({ first, last: next })),
			m.mail_at({ day: weekdayName(weekday), time: clockText(minute) })
		].join(' · '),
		next:
			active && canSend ? m.mail_next({ when: momentIn(zone, nextTime(reader, zone, now)) }) : null,
		last: last ? lastWords(last, zone) : m.mail_never(),
		failed: last !== undefined && last.status !== 'sent',
		reason: last && last.status !== 'skipped' ? last.reason : null,
		draft: {
			...{ address, name, language, active, weekday: String(weekday), time: clockText(minute) },
			...{ scope: teams === null ? 'site' : 'teams', teams: [...(teams ?? [])] }
		}
	};
}

function lastWords({ week, status, attempts, nextAt, endedAt }: ReviewMail, zone: string): string {
	switch (status) {
		case 'sent':
			return m.mail_sent({ week, when: endedAt === null ? '' : momentIn(zone, endedAt) });
		case 'waiting':
			return m.mail_waiting({ week, when: momentIn(zone, nextAt), ...amount(attempts) });
		case 'failed':
			return m.mail_failed({ week });
		case 'skipped':
			return m.mail_skipped({ week });
	}
}
