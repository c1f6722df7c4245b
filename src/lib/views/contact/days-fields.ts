import { dayNumber, isoDate } from '$lib/domain/iso-date';
import { m } from '$lib/i18n/compiled/messages';
import { dayDate } from '../format/date';
import { contactsHref, type ContactQuery } from './contact-query';

/** The first and last day of a list as a person fills them in. */
export type DaysFields = {
	/** ISO dates; empty where that side is open. */
	first: string;
	last: string;
	/** What is wrong with the days asked for, and how to mend it; null where a contact can be among them. */
	problem: string | null;
	/** Where a list between the same two days is, the right way round. */
	mend: { text: string; href: string } | null;
};

/**
 * @param address as it was asked for, dates that are none included
 * @param newest day of the newest contact
 */
export function daysFields(
	query: ContactQuery,
	address: URLSearchParams,
	newest: number
): DaysFields {
	const { from, until } = query;
	const fields = {
		first: from === undefined ? '' : isoDate(from),
		last: until === undefined ? '' : isoDate(until - 1)
	};
	if (from !== undefined && until !== undefined && from >= until) {
		const [first, last] = [dayDate(from), dayDate(until - 1)];
		return {
			...fields,
			problem: m.contact_days_reversed({ first, last }),
			mend: {
				text: m.contact_days_swap(),
				href: contactsHref({ ...query, from: until - 1, until: from + 1 })
			}
		};
	}
	const unknown = noDate(address);
	if (unknown !== null)
		return { ...fields, problem: m.contact_days_unknown({ text: unknown }), mend: null };
	if (from !== undefined && from > newest)
		return { ...fields, problem: m.contact_days_ahead({ day: dayDate(newest) }), mend: null };
	return { ...fields, problem: null, mend: null };
}

/** What the address gives as a day and is none of the calendar. */
function noDate(address: URLSearchParams): string | null {
	const given = ['from', 'last', 'to'].flatMap((name) => address.get(name)?.split('/') ?? []);
	const wrong = given.find(
		(text) => text !== '' && text !== 'all' && text !== '..' && dayNumber(text) === null
	);
	return wrong === undefined ? null : wrong.slice(0, 40);
}
