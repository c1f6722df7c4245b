import type { Metric } from '$lib/domain/window';
import { contactsHref } from '../contact/contact-query';
import type { RecentLevel } from './recent-level';

/**
 * The address of the contacts that a level speaks of: those of its hours that have the metric.
 * @param queue its name, where the level is of one queue
 */
export function levelContacts(
	metric: Metric,
	{ from, to }: Pick<RecentLevel, 'from' | 'to'>,
	queue?: string
): string {
	const at = ({ localDay, localHour }: RecentLevel['from']) => ({ day: localDay, hour: localHour });
	const known = metric === 'csat' ? { rated: true } : { timed: true };
	return contactsHref({ queue, hours: { from: at(from), to: at(to) }, ...known });
}
