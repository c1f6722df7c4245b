import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { SwingEvidence } from '$lib/flags/flag';
import { contactsHref } from '../contact/contact-query';

const WEEKDAYS = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

/**
 * The address of the contacts that a swing speaks of. Load and seniority are no property of a single contact's row: there
 * it is all contacts of the scope.
 */
export function swingContacts(
	{ scope, metric, dimension, level }: SwingEvidence,
	{ from, until }: Period,
	weekend: readonly Weekday[]
): string {
	const weekday = WEEKDAYS.findIndex((name) => name === level) + 1;
	return contactsHref({
		...{ from, until },
		...(scope.startsWith('queue:') && { queue: scope.slice('queue:'.length) }),
		...(metric === 'csat' && { rated: true }),
		...(dimension === 'shift' && { shift: level }),
		...(dimension === 'weekend' && { weekdays: weekend }),
		...(dimension === 'weekday' && weekday > 0 && { weekdays: [weekday as Weekday] })
	});
}
