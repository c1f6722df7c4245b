import type { Contact } from '$lib/domain/contact';
import type { Survey } from '$lib/domain/survey';

export type ContactKind = 'ordinary' | 'over-service' | 'struggle' | 'exception' | 'rushed';

/** A contact with everything that will ever be known of it, and what is hidden in real life. */
export type PlannedContact = {
	contact: Contact;
	survey: Survey | null;
	/** Epoch milliseconds of its end: before that no source would have sent it. */
	closedAt: number;
	kind: ContactKind;
	/** Local day number and minute of its start. */
	day: number;
	minute: number;
	/** Indices of the centre's agents (-1: nobody answered), queues and topics. */
	agent: number;
	queue: number;
	topic: number;
	customer: number;
	/** Expected satisfaction on the latent scale: all of it but the customer's own chance. */
	latent: number;
};

/** The contact as its source would tell it at a moment: a promise not yet fulfilled is open. */
export function knownAt(planned: PlannedContact, now: number): Contact {
	const { contact, closedAt } = planned;
	const { fulfilledAt } = contact;
	if (fulfilledAt === null || fulfilledAt <= closedAt) return contact;
	return fulfilledAt <= now
		? { ...contact, sourceUpdatedAt: fulfilledAt }
		: { ...contact, fulfilledAt: null };
}
