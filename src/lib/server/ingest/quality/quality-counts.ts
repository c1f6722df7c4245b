import { localClock } from '$lib/domain/local-time';
import type { Contact } from '$lib/domain/contact';

/** One centre's after-call work was cut to this by its telephone system in 98 of 100 rows. */
const CAPPED_WRAP_MS = 15_000;
const STUCK_MS = 4 * 3_600_000;
const SHORT_MS = 10_000;
const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;

/** How often a file shows what real exports get wrong. */
export type QualityCounts = {
	contacts: number;
	answered: number;
	answeredWithoutAgent: number;
	answeredWithoutHandleTime: number;
	/** Start at 00:00:00 local time, where many are dates without a time of day. */
	startsAtMidnight: number;
	wrapKnown: number;
	/** After-contact work of exactly 15 s, the cap of a telephone system. */
	wrapCapped: number;
	/** Handle times over four hours: stuck timers as a rule. */
	overFourHours: number;
	/** Handled in under ten seconds. */
	underTenSeconds: number;
	unansweredWithHandleTime: number;
	/** The agent was hired after the contact began. */
	hiredAfterContact: number;
	surveys: number;
};

/** Counts over the contacts of one file. */
export class QualityCounter {
	readonly counts: QualityCounts = {
		contacts: 0,
		answered: 0,
		answeredWithoutAgent: 0,
		answeredWithoutHandleTime: 0,
		startsAtMidnight: 0,
		wrapKnown: 0,
		wrapCapped: 0,
		overFourHours: 0,
		underTenSeconds: 0,
		unansweredWithHandleTime: 0,
		hiredAfterContact: 0,
		surveys: 0
	};
	private readonly local: ReturnType<typeof localClock>;

	/** @param zone IANA name of the site's zone */
	constructor(zone: string) {
		this.local = localClock(zone);
	}

	/**
	 * @param hiredOn ISO date that the same row gives for the agent
	 * @param statedMs handle time as the row gives it, answered or not
	 */
	see(contact: Contact, hiredOn: string | null, statedMs: number | null): void {
		const { counts } = this;
		const { handleMs, wrapMs, startedAt } = contact;
		counts.contacts++;
		if (startedAt % QUARTER_MS === 0 && this.local(startedAt).minute === 0)
			counts.startsAtMidnight++;
		if (hiredOn !== null && Date.parse(hiredOn) > startedAt + DAY_MS) counts.hiredAfterContact++;
		if (!contact.answered) {
			if (statedMs) counts.unansweredWithHandleTime++;
			return;
		}
		counts.answered++;
		if (contact.agentId === null) counts.answeredWithoutAgent++;
		if (handleMs === null) counts.answeredWithoutHandleTime++;
		else if (handleMs > STUCK_MS) counts.overFourHours++;
		else if (handleMs < SHORT_MS) counts.underTenSeconds++;
		if (wrapMs !== null) {
			counts.wrapKnown++;
			if (wrapMs === CAPPED_WRAP_MS) counts.wrapCapped++;
		}
	}
}
