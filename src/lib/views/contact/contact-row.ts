import { m } from '$lib/i18n/compiled/messages';
import { duration } from '../format/duration';
import { momentIn } from '../format/date';
import { channelName } from '../shared-words/channel-name';
import { kindWords, type KindWords } from '../shared-words/kind-words';
import { agentHref, contactHref } from './hrefs';
import type { ListedContact } from '$lib/domain/listed-contact';
import { serviceParts, type ServicePart } from './service-parts';

/** A row of a contact list, ready to draw. */
export type ContactRow = {
	contactId: string;
	href: string;
	when: string;
	/** Kind of work in words: "invoice · billing", and its channel. */
	work: string;
	channel: string;
	agent: { name: string; href: string } | null;
	handle: string;
	handleMs: number | null;
	parts: ServicePart[];
	wait: string;
	/** "4", "–" where unanswered. */
	csat: string;
	poor: boolean;
	kind: KindWords | null;
	/** "usual 3:05, room for 12 customers"; empty for an ordinary contact. */
	against: string;
};

/** @param zone the site's */
export function contactRow(contact: ListedContact, zone: string): ContactRow {
	const { contactId, agent, agentExternalId, typicalMs, displaced } = contact;
	const room = displaced === null || displaced < 0.5 ? null : Math.round(displaced);
	const against = (time: string) =>
		room === null ? m.contact_usual({ time }) : m.contact_usual_room({ time, room });
	return {
		contactId,
		href: contactHref(contactId),
		when: momentIn(zone, contact.startedAt),
		work:
			[contact.topic, contact.queue].filter((name) => name !== null).join(' · ') ||
			m.contact_unknown(),
		channel: channelName(contact.channel),
		agent:
			agent === null || agentExternalId === null
				? null
				: { name: agent, href: agentHref(agentExternalId) },
		handle: contact.answered ? duration(contact.handleMs) : m.contact_not_answered(),
		handleMs: contact.handleMs,
		parts: serviceParts(contact),
		wait: duration(contact.waitMs),
		csat: contact.csat === null ? '–' : String(contact.csat),
		poor: contact.csat !== null && contact.csat <= 2,
		kind: kindWords(contact.kind),
		against: contact.kind !== null && typicalMs !== null ? against(duration(typicalMs)) : ''
	};
}
