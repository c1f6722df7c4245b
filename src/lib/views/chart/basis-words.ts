import { m } from '$lib/i18n/compiled/messages';
import { amount } from '../format/number';

/** What a value of a chart rests on: "212 contacts", "1 answer". */
export function basisWords(of: 'contacts' | 'answers' | undefined, n: number): string {
	return of === 'answers' ? m.counts_answers(amount(n)) : m.counts_contacts(amount(n));
}
