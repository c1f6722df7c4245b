import type { Contact } from '$lib/domain/contact';
import { localClock } from '$lib/domain/local-time';
import type { SourceProfile, WatchedField } from '$lib/domain/source-profile';
import type { Survey } from '$lib/domain/survey';
import type { FindingKind } from './finding';
import { WrapMode } from './wrap-mode';

const STUCK_MS = 4 * 3_600_000;
const SHORT_MS = 10_000;
const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;
/** Handle times kept for the median. */
const KEPT = 20_000;
const SAMPLES = 3;

/** How often a file shows what real exports get wrong. */
export type QualityCounts = {
	contacts: number;
	answered: number;
	surveys: number;
	surveysAtMidnight: number;
	surveysWithTime: number;
	repeatedIds: number;
} & Record<'agent' | 'queue' | 'topic' | 'customer' | 'handle' | 'talk' | 'hold' | 'wait', number>;

/** Counts over the contacts of one file, with a few of each kind to look at. */
export class QualityCounter {
	readonly counts: QualityCounts = {
		...{ contacts: 0, answered: 0, surveys: 0, surveysAtMidnight: 0, surveysWithTime: 0 },
		...{ repeatedIds: 0, agent: 0, queue: 0, topic: 0, customer: 0 },
		...{ handle: 0, talk: 0, hold: 0, wait: 0 }
	};
	readonly wraps = new WrapMode();
	private readonly found = new Map<FindingKind, { count: number; samples: string[] }>();
	private readonly handles: number[] = [];
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
		const { contactId, handleMs, wrapMs, startedAt } = contact;
		counts.contacts++;
		if (contact.queue !== null) counts.queue++;
		if (contact.topic !== null) counts.topic++;
		if (contact.customerKey !== null) counts.customer++;
		if (contact.waitMs !== null) counts.wait++;
		if (this.isMidnight(startedAt)) this.note('midnight-starts', contactId);
		if (hiredOn !== null && Date.parse(hiredOn) > startedAt + DAY_MS) {
			this.note('hired-later', contactId);
		}
		if (!contact.answered) {
			if (statedMs) this.note('unanswered-handled', contactId);
			return;
		}
		counts.answered++;
		if (contact.agentId === null) this.note('no-agent', contactId);
		else counts.agent++;
		if (contact.talkMs !== null) counts.talk++;
		if (contact.holdMs !== null) counts.hold++;
		if (wrapMs !== null) this.wraps.see(wrapMs);
		if (handleMs === null) {
			this.note('no-handle-time', contactId);
			return;
		}
		counts.handle++;
		if (this.handles.length < KEPT) this.handles.push(handleMs);
		if (handleMs > STUCK_MS) this.note('stuck-timer', contactId);
		else if (handleMs < SHORT_MS) this.note('short', contactId);
	}

	seeSurvey({ contactId, answeredAt }: Survey): void {
		this.counts.surveys++;
		if (answeredAt === null) return;
		this.counts.surveysWithTime++;
		if (this.isMidnight(answeredAt)) this.note('midnight-answers', contactId);
	}

	/** An id that stood in an earlier row of the file for the same contact. */
	seeRepeat(contactId: string): void {
		this.counts.repeatedIds++;
		this.note('repeated-id', contactId);
	}

	/** How often something was seen, and the first that show it. */
	seen(kind: FindingKind): { count: number; samples: readonly string[] } {
		return this.found.get(kind) ?? { count: 0, samples: [] };
	}

	/** What the file looked like as a whole. */
	profile(): SourceProfile {
		const { contacts, answered, surveys } = this.counts;
		const of = (count: number, whole: number) => (whole === 0 ? 0 : count / whole);
		const sorted = [...this.handles].sort((a, b) => a - b);
		const filled: Record<WatchedField, number> = {
			agentId: of(this.counts.agent, answered),
			queue: of(this.counts.queue, contacts),
			topic: of(this.counts.topic, contacts),
			customerId: of(this.counts.customer, contacts),
			handleSeconds: of(this.counts.handle, answered),
			talkSeconds: of(this.counts.talk, answered),
			holdSeconds: of(this.counts.hold, answered),
			wrapSeconds: of(this.wraps.known, answered),
			waitSeconds: of(this.counts.wait, contacts),
			csat: of(surveys, contacts)
		};
		return {
			contacts,
			filled,
			unanswered: of(contacts - answered, contacts),
			atMidnight: of(this.seen('midnight-starts').count, contacts),
			wrapCapped: of(this.wraps.cap().count, this.wraps.known),
			medianHandleMs: sorted[Math.floor(sorted.length / 2)] ?? null
		};
	}

	private isMidnight(epochMs: number): boolean {
		return epochMs % QUARTER_MS === 0 && this.local(epochMs).minute === 0;
	}

	private note(kind: FindingKind, contactId: string): void {
		const known = this.found.get(kind);
		if (!known) this.found.set(kind, { count: 1, samples: [contactId] });
		else {
			known.count++;
			if (known.samples.length < SAMPLES) known.samples.push(contactId);
		}
	}
}
