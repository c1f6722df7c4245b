import { counted } from '../format/number';
import type { ReviewView } from './review-view';

/** What the week's over-served contacts come to, in one sentence; null where there was none. */
export function overServedLine({
	overServed,
	displaced,
	worst
}: ReviewView['ledger']): string | null {
	if (overServed === 0) return null;
	const room = counted(Math.round(displaced), 'customer', 'customers');
	const [first] = worst;
	const longest = first
		? `; the dearest took ${first.handle} against ${first.typical} typical`
		: '';
	return `${counted(overServed, 'contact', 'contacts')}, room for ${room} used up${longest}.`;
}
