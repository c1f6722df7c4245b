import { isoWeekName } from '$lib/domain/iso-week';
import { localClock } from '$lib/domain/local-time';
import type { ReviewMail, ReviewReader } from '$lib/domain/review-reader';
import { lastTime } from '$lib/domain/weekly-time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A mail is sent up to so long after its time, and no later. */
export const LATEST_MS = 48 * HOUR;
/** So long the contacts of the week just past are waited for, before the review of an earlier one goes out in its place. */
const OLDER_WEEK_MS = 12 * HOUR;
/** So long the analysis of what came in last is waited for. */
const ANALYSIS_MS = HOUR;
/** Waits after the first attempt, the second and so on; the last one is repeated. */
const WAITS_MS = [5, 15, 30, 60, 120, 240].map((minutes) => minutes * MINUTE);

export type DueInput = {
	reader: Pick<ReviewReader, 'weekday' | 'minute' | 'active' | 'since'>;
	/** Those of the reader. */
	mails: readonly ReviewMail[];
	/** The last week of the site's data that is over; null: none is. */
	week: string | null;
	published: boolean;
	/** Everything written so far is analysed. */
	analysed: boolean;
	/** When that was last looked at, epoch milliseconds; null: never. */
	analysedAt: number | null;
	/** The site's. */
	zone: string;
	/** Epoch milliseconds. */
	now: number;
};

export type DueMail = {
	what: 'send' | 'give-up' | 'skip';
	week: string;
	/** When it was due. */
	slotAt: number;
};

/** What is to be done for a reader now; null: nothing. */
export function dueMail(input: DueInput): DueMail | null {
	const { reader, mails, zone, now } = input;
	if (!reader.active) return null;
	const begun = mails.find(({ status }) => status === 'waiting');
	if (begun) {
		const { week, slotAt, nextAt } = begun;
		if (nextAt > now) return null;
		return { what: now - slotAt >= LATEST_MS ? 'give-up' : 'send', week, slotAt };
	}
	const slotAt = lastTime(reader, zone, now);
	if (slotAt <= reader.since || mails.some((mail) => mail.slotAt === slotAt)) return null;
	const justPast = isoWeekName(localClock(zone)(slotAt).day - 7);
	if (now - slotAt >= LATEST_MS)
		return mails.some(({ week }) => week === justPast)
			? null
			: { what: 'skip', week: justPast, slotAt };
	const week = weekToSend(input, justPast, slotAt);
	return week === null ? null : { what: 'send', week, slotAt };
}

/** The week that goes out for a time; null: none, or not yet. */
function weekToSend(
	{ mails, week: newest, published, analysed, analysedAt, now }: DueInput,
	justPast: string,
	slotAt: number
): string | null {
	const late = now - slotAt;
	if (newest === null) return null;
	const week = newest < justPast ? newest : justPast;
	if (mails.some((mail) => mail.week === week && mail.status !== 'skipped')) return null;
	if (week < justPast && late < OLDER_WEEK_MS) return null;
	// Where contacts come in all the time, something is always newer than the analysis.
	const isAnalysed = analysed || (analysedAt ?? 0) >= slotAt;
	return published || isAnalysed || late >= ANALYSIS_MS ? week : null;
}

/** When a mail that was not taken is tried again; null: it would be too late. @param attempts so far */
export function nextAttempt(slotAt: number, attempts: number, now: number): number | null {
	const wait = WAITS_MS[Math.min(attempts, WAITS_MS.length) - 1] ?? MINUTE;
	return now + wait < slotAt + LATEST_MS ? now + wait : null;
}
