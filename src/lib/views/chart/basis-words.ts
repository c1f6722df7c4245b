import { counted } from '../format/number';

/** What a value of a chart rests on: "212 contacts", "1 answer". */
export function basisWords(of: 'contacts' | 'answers' | undefined, n: number): string {
	return of === 'answers' ? counted(n, 'answer', 'answers') : counted(n, 'contact', 'contacts');
}
