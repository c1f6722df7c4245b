import { momentIn } from '../format/date';
import { duration } from '../format/duration';
import { exceptionWords } from '../shared-words/exception-words';
import { contactsHref } from './contact-query';
import type { ContactFacts } from './contact-detail';

/** One line of a contact's data. */
export type Fact = { name: string; text: string; href?: string };

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

/** What is known of a contact, unknown fields left out. */
export function contactFacts(contact: ContactFacts, zone: string): Fact[] {
	const facts: Fact[] = [];
	const fact = (name: string, text: string | number | null | undefined, href?: string) => {
		if (text !== null && text !== undefined && text !== '')
			facts.push({ name, text: String(text), ...(href && { href }) });
	};
	const flag = (value: boolean | null) => (value === null ? null : yesNo(value));
	const moment = (at: number | null) => (at === null ? null : momentIn(zone, at));
	fact('Started', momentIn(zone, contact.startedAt));
	fact('Shift', contact.shift || 'outside every shift');
	fact('Direction', contact.direction);
	fact('Waited', contact.waitMs === null ? null : duration(contact.waitMs));
	fact('Transfers', contact.transfers);
	fact('Resolved', flag(contact.resolved));
	fact('Exception', exceptionWords(contact.exception));
	fact('Expectation managed', flag(contact.expectationManaged));
	fact('Promised by', moment(contact.promisedBy));
	fact('Fulfilled', moment(contact.fulfilledAt));
	fact('Rating', contact.csat === null ? ratingMissing(contact) : `${contact.csat} of 5`);
	fact('Rated at', moment(contact.survey?.answeredAt ?? null));
	fact('Effort', contact.survey?.effort == null ? null : `${contact.survey.effort} of 7`);
	fact(
		'Would recommend',
		contact.survey?.recommend == null ? null : `${contact.survey.recommend} of 10`
	);
	fact('What it was about', contact.survey?.driver);
	fact('Comment', contact.survey?.comment);
	if (contact.customerKey)
		fact(
			'Customer',
			'all contacts of this customer',
			contactsHref({ customer: contact.customerKey })
		);
	fact('Contact id', contact.contactId);
	return facts;
}

function ratingMissing({ surveyInvited }: ContactFacts): string {
	if (surveyInvited === false) return 'no survey was offered';
	return surveyInvited ? 'offered, not answered yet' : 'not rated';
}
