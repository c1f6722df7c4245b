import { fail, type RequestEvent } from '@sveltejs/kit';
import { localClock } from '$lib/domain/local-time';
import { MOST_READERS } from '$lib/domain/review-reader';
import { m } from '$lib/i18n/compiled/messages';
import { RequestRate } from '$lib/server/access/request-rate';
import { newId } from '$lib/server/access/secret';
import { countMail } from '$lib/server/commands/server-counters';
import { mailSettings } from '$lib/server/notify/mail-settings';
import { sendMail } from '$lib/server/notify/send-mail';
import { readFirstDay, readNewestDay } from '$lib/server/store/read/window-facts';
import {
	addReviewReader,
	changeReviewReader,
	removeReviewReader,
	type ReaderChange
} from '$lib/server/store/results/review-readers';
import { readTeamNames } from '$lib/server/store/results/review-scope';
import { mailWeek } from '$lib/views/review/mail-week';
import {
	readerDraft,
	readReaderForm,
	type ReaderDraft,
	type ReaderForm
} from '$lib/views/settings/read-reader-form';
import { speak } from '$lib/server/access/speak';
import { isLanguage, readerLanguage } from '$lib/i18n/language';
import { composeReviewMail } from '../../review/mail/compose-review-mail';
import { postedForm } from '../posted-form';

/** What the last post about readers came to. */
export type ReaderAnswer = {
	/** The reader that it was about; empty: the one that is to be added. */
	of: string;
	/** What stood in the form, where it is not kept. */
	draft?: ReaderDraft;
	errors?: Record<string, string>;
	said?: string;
	problem?: string;
	/** What the mail server answered a trial: as it is, in its own language. */
	answer?: string;
	/** The reader is to be removed: a person has to say yes. */
	confirm?: boolean;
};

type Asked = Pick<RequestEvent, 'locals' | 'request'>;
type Read = { of: string; draft: ReaderDraft; yes: boolean };

/** Trials go to anybody's mailbox: five at once, then one in ten seconds. */
const trials = new RequestRate(0.1, 5);

const REFUSED: Readonly<Record<Exclude<ReaderChange, 'done'>, () => ReaderAnswer['errors']>> = {
	taken: () => ({ address: m.mail_address_known() }),
	full: () => ({ address: m.mail_full({ most: MOST_READERS }) }),
	gone: () => ({ address: m.mail_gone() })
};

async function readPosted({ request }: Asked): Promise<Read> {
	const values = postedForm(await request.formData());
	return {
		of: values.text('readerId').slice(0, 100),
		draft: readerDraft(values),
		yes: values.text('confirm') === 'yes'
	};
}

const answered = (answer: ReaderAnswer) => ({ answer });
const refused = (status: number, answer: ReaderAnswer) => fail(status, { answer });

async function stated({ locals: { store, site } }: Asked, draft: ReaderDraft) {
	return readReaderForm(draft, await readTeamNames(store, site.siteId));
}

async function sendTrial({ locals }: Asked, reader: ReaderForm): Promise<Omit<ReaderAnswer, 'of'>> {
	const { store, site } = locals;
	const settings = mailSettings(process.env);
	if (!settings) return { problem: m.mail_no_server() };
	const seconds = trials.take(String(site.siteId), performance.now());
	if (seconds > 0) return { problem: m.mail_too_often({ n: seconds }) };
	const [first, newest] = await Promise.all([
		readFirstDay(store, site.siteId),
		readNewestDay(store, site.siteId)
	]);
	const today = localClock(site.settings.zone)(Date.now()).day;
	const week = first === null || newest === null ? null : mailWeek(first, newest, today);
	const { origin } = settings;
	const mail = week === null ? null : await composeReviewMail(locals, week, { ...reader, origin });
	if (!mail) return { problem: m.mail_no_week() };
	const { subject: plain, language } = mail;
	const subject = speak(isLanguage(language) ? language : readerLanguage(), () =>
		m.mail_subject_trial({ subject: plain })
	);
	const { address } = reader;
	const host = settings.from.address.split('@').at(-1) ?? 'localhost';
	const result = await sendMail(settings, {
		...{ ...mail, subject, to: { name: reader.name, address } },
		messageId: `<trial.${newId()}@${host}>`
	});
	countMail(result.taken ? 'sent' : 'failed');
	return result.taken
		? { said: m.mail_taken({ address }), answer: result.answer }
		: { problem: m.mail_not_taken({ address }), answer: result.answer };
}

export const readerActions = {
	keep: async (event: Asked) => {
		const { store, site } = event.locals;
		const { of, draft } = await readPosted(event);
		const found = await stated(event, draft);
		if ('errors' in found) return refused(422, { of, draft, errors: found.errors });
		const isNew = of === '';
		const reader = { ...found.value, readerId: isNew ? newId() : of };
		const change = isNew ? addReviewReader : changeReviewReader;
		const result = await change(store, site.siteId, reader, Date.now());
		if (result !== 'done') return refused(409, { of, draft, errors: REFUSED[result]() });
		return answered({ of, said: isNew ? m.mail_added() : m.mail_saved() });
	},
	trial: async (event: Asked) => {
		const { of, draft } = await readPosted(event);
		const found = await stated(event, draft);
		if ('errors' in found) return refused(422, { of, draft, errors: found.errors });
		const result = await sendTrial(event, found.value);
		return result.problem === undefined
			? answered({ of, draft, ...result })
			: refused(409, { of, draft, ...result });
	},
	remove: async (event: Asked) => {
		const { store, site } = event.locals;
		const { of, yes } = await readPosted(event);
		if (!yes) return refused(409, { of, confirm: true });
		if (!(await removeReviewReader(store, site.siteId, of, Date.now())))
			return refused(404, { of, problem: m.mail_gone() });
		return answered({ of, said: m.mail_removed() });
	}
};
