import { contactsHref } from '../contact/contact-query';

/** The address of the over-served contacts of a week. @param week its first day */
export function overServedContacts(week: number): string {
	return contactsHref({ from: week, until: week + 7, kinds: ['over-service'] });
}
