import { dayNumber } from '$lib/domain/iso-date';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { contactsHref } from '../contact/contact-query';

/** The address of the contacts since a step for better or worse. @param newestDay the last of them */
export function sinceContacts(
	{ scope, metric, since }: Pick<ImprovementEvidence, 'scope' | 'metric' | 'since'>,
	newestDay: number
): string {
	return contactsHref({
		from: dayNumber(since) ?? undefined,
		until: newestDay + 1,
		...(scope.startsWith('queue:') && { queue: scope.slice('queue:'.length) }),
		...(metric === 'csat' ? { rated: true } : { timed: true })
	});
}
