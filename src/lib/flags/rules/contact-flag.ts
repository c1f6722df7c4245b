import type { ContactJudgement } from '$lib/analysis/over-service/judgement';
import type { ContactEvidence, FlagDraft } from '../flag';
import { contactSentence } from '../wording/contact-sentence';

/** A contact beyond the line, with everything its flag says of it. */
export type JudgedContact = {
	contactId: string;
	/** Epoch milliseconds. */
	startedAt: number;
	/** Day number that the contact counts for. */
	workDay: number;
	/** Number in the reference table (0: unknown) and name. */
	agentId: number;
	agent: string | null;
	queueId: number;
	/** The kind of work in words, and what they are made of. */
	segment: string;
	work: NonNullable<ContactEvidence['work']>;
	handleMs: number;
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
	csat: number | null;
	exception: string | null;
	judgement: ContactJudgement;
	/** Contacts behind the typical time, and the share of them that were shorter. */
	n: number;
	longerThan: number | null;
};

const seconds = (ms: number | null) => (ms === null ? null : ms / 1000);

/**
 * The flag of one contact.
 * @returns null for a justified exception, which is listed but opens no flag, and for a data fault, which has a rule of
 * its own
 */
export function contactFlag(contact: JudgedContact): FlagDraft | null {
	const { kind } = contact.judgement;
	if (kind === 'exception' || kind === 'data-fault') return null;
	const evidence = contactEvidence(contact);
	return {
		flagId: `${kind}:${contact.contactId}`,
		kind,
		severity: severity(evidence),
		occurredAt: contact.startedAt,
		subjectType: 'contact',
		subjectId: contact.contactId,
		agentId: contact.agentId,
		queueId: contact.queueId,
		fromDay: contact.workDay,
		untilDay: contact.workDay + 1,
		sentence: contactSentence(kind, evidence),
		evidence
	};
}

/** What a flag on a contact says of it. */
export function contactEvidence(contact: JudgedContact): ContactEvidence {
	const { judgement } = contact;
	return {
		contactId: contact.contactId,
		agent: contact.agent,
		handleSeconds: contact.handleMs / 1000,
		typicalSeconds: judgement.typicalMs / 1000,
		ratio: contact.handleMs / judgement.typicalMs,
		segment: contact.segment,
		work: contact.work,
		n: contact.n,
		longerThan: contact.longerThan,
		talkSeconds: seconds(contact.talkMs),
		holdSeconds: seconds(contact.holdMs),
		wrapSeconds: seconds(contact.wrapMs),
		z: judgement.z,
		displacedCustomers: judgement.displaced,
		satisfied: contact.csat === null ? null : contact.csat >= 3,
		exception: contact.exception,
		provisional: judgement.provisional,
		struggleProbability: judgement.struggleProbability
	};
}

/** By the customers who found no room: ten or more act today, five or more act, fewer know. */
function severity({ displacedCustomers }: ContactEvidence): 1 | 2 | 3 {
	return displacedCustomers >= 10 ? 3 : displacedCustomers >= 5 ? 2 : 1;
}
