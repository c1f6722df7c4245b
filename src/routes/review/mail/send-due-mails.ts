import { localClock } from '$lib/domain/local-time';
import type { ReviewReader } from '$lib/domain/review-reader';
import { reportError } from '$lib/server/commands/report-error';
import { countMail } from '$lib/server/commands/server-counters';
import { dueMail, nextAttempt, type DueMail } from '$lib/server/notify/due-mails';
import type { MailSettings } from '$lib/server/notify/mail-settings';
import { sendMail, type SendResult } from '$lib/server/notify/send-mail';
import { readFirstDay, readNewestDay } from '$lib/server/store/read/window-facts';
import {
	claimReviewMail,
	endReviewMail,
	readReviewMails,
	skipReviewMail
} from '$lib/server/store/results/review-mails';
import { readReviewReaders } from '$lib/server/store/results/review-readers';
import { isReviewPublished } from '$lib/server/store/results/reviews';
import { readMonitorState } from '$lib/server/store/results/week-state';
import { listSites, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { mailWeek } from '$lib/views/review/mail-week';
import { composeReviewMail } from './compose-review-mail';

type Post = {
	store: Store;
	settings: MailSettings;
	/** Epoch milliseconds. */
	now: () => number;
	/** The server ends: nothing more is begun. */
	stopping?: AbortSignal;
};
type Due = DueMail & { reader: ReviewReader; reason: string | null };

/** Whoever sends a mail has this long: longer than the mail server is ever waited for. */
const HELD_MS = 10 * 60_000;

/** Sends every review that is due, on all sites, one after the other; several servers at once send each of them once. */
export async function sendDueMails(post: Post): Promise<void> {
	for (const site of await listSites(post.store))
		for (const due of await dueOf(post, site)) {
			if (post.stopping?.aborted) return;
			await settle(post, site, due);
		}
}

async function dueOf({ store, now }: Post, { siteId, settings: { zone } }: SiteRow) {
	const readers = (await readReviewReaders(store, siteId)).filter(({ active }) => active);
	if (readers.length === 0) return [];
	const [mails, first, newest, { version, analysedVersion, analysedAt }] = await Promise.all([
		readReviewMails(store, siteId),
		readFirstDay(store, siteId),
		readNewestDay(store, siteId),
		readMonitorState(store, siteId)
	]);
	const at = now();
	const week =
		first === null || newest === null ? null : mailWeek(first, newest, localClock(zone)(at).day);
	const published = week !== null && (await isReviewPublished(store, siteId, week));
	return readers.flatMap((reader): Due[] => {
		const own = mails.get(reader.readerId) ?? [];
		const state = { week, published, analysed: analysedVersion >= version, analysedAt };
		const due = dueMail({ reader, mails: own, ...state, zone, now: at });
		if (!due) return [];
		return [{ ...due, reader, reason: own.find((mail) => mail.week === due.week)?.reason ?? null }];
	});
}

async function settle(post: Post, site: SiteRow, due: Due): Promise<void> {
	const { store, now } = post;
	const { what, week, slotAt, reader, reason } = due;
	const mail = { siteId: site.siteId, readerId: reader.readerId, week };
	if (what === 'skip') {
		if (await skipReviewMail(store, { ...mail, slotAt }, 'late', now())) log(site, due, 'skipped');
		return;
	}
	const attempts = await claimReviewMail(store, { ...mail, slotAt }, now(), now() + HELD_MS);
	if (attempts === null) return;
	if (what === 'give-up') {
		await endReviewMail(store, mail, { status: 'failed', reason, nextAt: null }, now());
		log(site, due, 'failed');
		return;
	}
	const result = await attempt(post, site, due);
	countMail(result.taken ? 'sent' : 'failed');
	if (result.taken) {
		await endReviewMail(store, mail, { status: 'sent', reason: null, nextAt: null }, now());
		log(site, due, 'sent');
		return;
	}
	const nextAt = result.forGood ? null : nextAttempt(slotAt, attempts, now());
	const status = nextAt === null ? 'failed' : 'waiting';
	await endReviewMail(store, mail, { status, reason: result.answer, nextAt }, now());
	log(site, due, status);
}

async function attempt(
	{ store, settings }: Post,
	site: SiteRow,
	{ reader, week }: Due
): Promise<SendResult> {
	try {
		const { origin } = settings;
		const mail = await composeReviewMail({ store, site }, week, { ...reader, origin });
		if (!mail) return { taken: false, forGood: false, answer: 'no data of this week' };
		const host = settings.from.address.split('@').at(-1) ?? 'localhost';
		return await sendMail(settings, {
			...mail,
			to: { name: reader.name, address: reader.address },
			messageId: `<review.${week}.${site.slug}.${reader.readerId}@${host}>`
		});
	} catch (failure) {
		reportError(failure);
		return { taken: false, forGood: false, answer: 'the mail could not be written: see the log' };
	}
}

/** Whom it is for is in the settings, not in the log. */
function log({ slug }: SiteRow, { reader, week }: Due, result: string): void {
	const level = result === 'sent' ? 'info' : 'warn';
	const line = { level, mail: 'review', site: slug, week, reader: reader.readerId, result };
	console.error(JSON.stringify(line));
}
