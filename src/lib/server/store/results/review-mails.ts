import type { ReviewMail } from '$lib/domain/review-reader';
import { keepRows } from '../journal/keep-rows';
import type { Parameter, Queryable, Store } from '../store';

/** A mail of a site, by its reader and week. */
export type MailId = { siteId: number; readerId: string; week: string };
type Taken = MailId & {
	/** Epoch milliseconds. */
	slotAt: number;
};

/** Nobody looks further back than at the mails of so many weeks. */
const LOOKED_BACK = 12;
const THIS_MAIL = 'site_id = $1 and reader_id = $2 and week = $3';

const idOf = ({ siteId, readerId, week }: MailId): Parameter[] => [siteId, readerId, week];
const instant = (ms: number) => new Date(ms).toISOString();

/** The newest mails of each reader of a site, the newest first. */
export async function readReviewMails(
	store: Queryable,
	siteId: number
): Promise<ReadonlyMap<string, ReviewMail[]>> {
	const rows = await store.query<ReviewMail & { readerId: string }>(
		`select "readerId", week, "slotAt", status, attempts, "nextAt", "endedAt", reason from (
			select m.reader_id as "readerId", m.week, m.slot_at as "slotAt", m.status, m.attempts, m.next_at as "nextAt",
				m.ended_at as "endedAt", m.reason, row_number() over (partition by m.reader_id order by m.slot_at desc, m.week desc) as n
			from review_mail m join review_reader r using (site_id, reader_id)
			where m.site_id = $1 and r.removed_at is null) newest
		where n <= ${LOOKED_BACK} order by n`,
		[siteId]
	);
	const mails = new Map<string, ReviewMail[]>();
	for (const { readerId, ...mail } of rows)
		mails.set(readerId, [...(mails.get(readerId) ?? []), mail]);
	return mails;
}

/**
 * Takes a mail in hand, before it is sent: nobody else does until the time given.
 * @returns how often it has been tried, this time included; null where somebody else has it, or it has come to its end
 */
export async function claimReviewMail(
	store: Store,
	mail: Taken,
	now: number,
	heldUntil: number
): Promise<number | null> {
	const [claimed] = await store.query<{ attempts: number }>(
		`insert into review_mail as m (site_id, reader_id, week, slot_at, status, attempts, next_at)
		select $1::int, $2::text, $3::text, $4::text::timestamptz, 'waiting', 1, $6::text::timestamptz
		from review_reader r where r.site_id = $1 and r.reader_id = $2 and r.active and r.removed_at is null
		on conflict (site_id, reader_id, week) do update
		set status = 'waiting', slot_at = excluded.slot_at, next_at = excluded.next_at, ended_at = null,
			attempts = case when m.status = 'skipped' then 1 else m.attempts + 1 end
		where m.status = 'skipped' or (m.status = 'waiting' and m.next_at <= $5::text::timestamptz)
		returning attempts`,
		[...idOf(mail), instant(mail.slotAt), instant(now), instant(heldUntil)]
	);
	if (!claimed) return null;
	await keepRows(store, 'review_mail', THIS_MAIL, idOf(mail));
	return claimed.attempts;
}

/** Writes down what a mail in hand came to. @param nextAt when it is tried again; null: never */
export async function endReviewMail(
	store: Store,
	mail: MailId,
	{
		status,
		reason,
		nextAt
	}: { status: ReviewMail['status']; reason: string | null; nextAt: number | null },
	now: number
): Promise<void> {
	await store.query(
		`update review_mail set status = $4::text, reason = $5::text,
			next_at = coalesce($6::text::timestamptz, next_at),
			ended_at = case when $4::text = 'waiting' then null else $7::text::timestamptz end
		where ${THIS_MAIL} and status = 'waiting'`,
		[...idOf(mail), status, reason, nextAt === null ? null : instant(nextAt), instant(now)]
	);
	await keepRows(store, 'review_mail', THIS_MAIL, idOf(mail));
}

/** Writes down that there was no mail of a week. @returns false where somebody has written something of it before */
export async function skipReviewMail(
	store: Store,
	mail: Taken,
	reason: string,
	now: number
): Promise<boolean> {
	const skipped = await store.query(
		`insert into review_mail (site_id, reader_id, week, slot_at, status, attempts, next_at, ended_at, reason)
		values ($1::int, $2::text, $3::text, $4::text::timestamptz, 'skipped', 0, $5::text::timestamptz,
			$5::text::timestamptz, $6::text) on conflict do nothing returning week`,
		[...idOf(mail), instant(mail.slotAt), instant(now), reason]
	);
	if (skipped.length > 0) await keepRows(store, 'review_mail', THIS_MAIL, idOf(mail));
	return skipped.length > 0;
}
