import { shiftName } from '$lib/flags/wording/shift-name';
import { m } from '$lib/i18n/compiled/messages';
import { momentIn } from '../format/date';
import { duration } from '../format/duration';
import { exceptionWords } from '../shared-words/exception-words';
import { contactsHref } from './contact-query';
import type { ContactFacts } from './contact-detail';

/** One line of a contact's data. */
export type Fact = { name: string; text: string; href?: string };

const DIRECTIONS = {
	inbound: m.contact_inbound,
	outbound: m.contact_outbound,
	callback: m.contact_callback,
	internal: m.contact_internal
} as const;

const yesNo = (value: boolean) => (value ? m.contact_yes() : m.contact_no());

/** What is known of a contact, unknown fields left out. */
export function contactFacts(contact: ContactFacts, zone: string): Fact[] {
	const facts: Fact[] = [];
	const fact = (name: string, text: string | number | null | undefined, href?: string) => {
		if (text !== null && text !== undefined && text !== '')
			facts.push({ name, text: String(text), ...(href && { href }) });
	};
	const flag = (value: boolean | null) => (value === null ? null : yesNo(value));
	const moment = (at: number | null) => (at === null ? null : momentIn(zone, at));
	fact(m.contact_started(), momentIn(zone, contact.startedAt));
	fact(m.contact_shift(), shiftName(contact.shift) || m.contact_outside_shifts());
	fact(m.contact_direction(), DIRECTIONS[contact.direction]());
	fact(m.contact_waited(), contact.waitMs === null ? null : duration(contact.waitMs));
	fact(m.contact_transfers(), contact.transfers);
	fact(m.contact_resolved(), flag(contact.resolved));
	fact(m.contact_reason(), exceptionWords(contact.exception));
	fact(m.contact_managed(), flag(contact.expectationManaged));
	fact(m.contact_promised(), moment(contact.promisedBy));
	fact(m.contact_fulfilled(), moment(contact.fulfilledAt));
	const of = (value: number | null | undefined, most: number) =>
		value == null ? null : m.contact_of({ value, most });
	fact(m.contact_rating(), of(contact.csat, 5) ?? ratingMissing(contact));
	fact(m.contact_rated_at(), moment(contact.survey?.answeredAt ?? null));
	fact(m.contact_effort(), of(contact.survey?.effort, 7));
	fact(m.contact_recommend(), of(contact.survey?.recommend, 10));
	fact(m.contact_about(), contact.survey?.driver);
	fact(m.contact_comment(), contact.survey?.comment);
	if (contact.customerKey)
		fact(
			m.contact_customer(),
			m.contact_of_customer(),
			contactsHref({ customer: contact.customerKey })
		);
	fact(m.contact_id(), contact.contactId);
	return facts;
}

function ratingMissing({ surveyInvited }: ContactFacts): string {
	if (surveyInvited === false) return m.contact_no_survey();
	return surveyInvited ? m.contact_survey_open() : m.contact_not_rated();
}
