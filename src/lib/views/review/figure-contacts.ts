import type { Period } from '$lib/domain/period';
import { contactsHref, type ContactQuery } from '../contact/contact-query';

const KNOWN: Readonly<Record<string, ContactQuery>> = {
	median: { timed: true },
	mean: { timed: true },
	p90: { timed: true },
	csat: { rated: true },
	coverage: { rated: true }
};

/** The address of the contacts that a figure of a week rests on. @param key of the figure */
export function figureContacts(key: string, { from, until }: Period): string {
	return contactsHref({ from, until, ...KNOWN[key] });
}
