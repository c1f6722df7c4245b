import { isoDate } from '$lib/domain/iso-date';
import type { ContactSummary } from '$lib/server/store/read/contact-summary';

/** Milliseconds as the seconds of the API. */
export function seconds(ms: number | null): number | null {
	return ms === null ? null : ms / 1000;
}

/** A contact in a list, as the API names its fields; what it was judged is null for an ordinary one. */
export function contactItem(contact: ContactSummary) {
	const { contactId, shift, queue, topic, channel, answered, exception, csat } = contact;
	return {
		contactId,
		startedAt: new Date(contact.startedAt).toISOString(),
		workDay: isoDate(contact.workDay),
		shift: shift || null,
		...{ queue, topic, channel },
		agentId: contact.agentExternalId,
		agentName: contact.agent,
		...{ answered, exception },
		handleSeconds: seconds(contact.handleMs),
		talkSeconds: seconds(contact.talkMs),
		holdSeconds: seconds(contact.holdMs),
		wrapSeconds: seconds(contact.wrapMs),
		waitSeconds: seconds(contact.waitMs),
		csat,
		kind: contact.kind,
		typicalSeconds: seconds(contact.typicalMs),
		displacedCustomers: contact.displaced
	};
}
