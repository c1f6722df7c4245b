import { m } from '$lib/i18n/compiled/messages';
import { amount } from '../format/number';
import type { ReviewView } from './review-view';

/** What the week's over-served contacts come to, in one sentence; null where there was none. */
export function overServedLine({
	overServed,
	displaced,
	worst
}: ReviewView['ledger']): string | null {
	if (overServed === 0) return null;
	const said = {
		contacts: m.counts_contacts(amount(overServed)),
		customers: m.counts_customers(amount(Math.round(displaced)))
	};
	const [first] = worst;
	return first
		? m.review_over_served_longest({ ...said, handle: first.handle, typical: first.typical })
		: m.review_over_served_line(said);
}
