import type { Contact } from '$lib/domain/contact';
import type { Survey } from '$lib/domain/survey';

/** A plain contact for tests: three minutes by voice on a Tuesday morning in Riga. */
export function sampleContact(contactId: string, differing: Partial<Contact> = {}): Contact {
	return {
		contactId,
		startedAt: Date.UTC(2026, 10, 17, 7, 30),
		sourceUpdatedAt: null,
		channel: 'voice',
		direction: 'inbound',
		queue: 'Billing',
		topic: 'Invoice',
		agentId: 'a1',
		answered: true,
		shiftLabel: null,
		tenureLabel: null,
		surveyInvited: null,
		talkMs: 150_000,
		holdMs: 0,
		wrapMs: 30_000,
		handleMs: 180_000,
		waitMs: 12_000,
		customerKey: null,
		transfers: null,
		resolved: null,
		complaint: false,
		exceptionReason: null,
		expectationManaged: null,
		promisedBy: null,
		fulfilledAt: null,
		legs: null,
		...differing
	};
}

/** A plain survey for tests: a 4 on the scale of 1 to 5. */
export function sampleSurvey(contactId: string, differing: Partial<Survey> = {}): Survey {
	return {
		contactId,
		answeredAt: Date.UTC(2026, 10, 18, 9),
		csatRaw: 4,
		csatScale: 5,
		csat: 4,
		effort: null,
		recommend: null,
		loyalty: null,
		driver: null,
		comment: null,
		...differing
	};
}
