import type { FlagDraft } from '../flag';
import { clock } from '../wording/duration';
import { contactEvidence, type JudgedContact } from './contact-flag';

/** A stuck timer: a fault of the data to look at, never service. @returns null for every other judgement */
export function faultFlag(contact: JudgedContact): FlagDraft | null {
	if (contact.judgement.kind !== 'data-fault') return null;
	const evidence = contactEvidence(contact);
	return {
		flagId: `data-quality:stuck-timer:${contact.contactId}`,
		kind: 'data-quality',
		severity: 1,
		occurredAt: contact.startedAt,
		subjectType: 'contact',
		subjectId: contact.contactId,
		agentId: contact.agentId,
		queueId: contact.queueId,
		fromDay: contact.workDay,
		untilDay: contact.workDay + 1,
		sentence: `A handle time of ${clock(evidence.handleSeconds)} for ${evidence.segment} is longer than any contact can be: probably a timer that nobody stopped.`,
		evidence
	};
}
