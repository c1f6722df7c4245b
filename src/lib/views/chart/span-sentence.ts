import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from './basis-words';
import type { SpansView, SpanValue } from './spans-view';
import { unitWords } from './unit-words';

/** A week or month as a person says it: "W47: median 3:05, mean 3:40 (5,120 contacts)." @returns null for a gap */
export function spanSentence(
	{ unit, names, of }: Pick<SpansView, 'unit' | 'names' | 'of'>,
	{ label, value, second, low, high, n, events = [] }: SpanValue
): string | null {
	if (value === null) return null;
	const words = (number: number) => unitWords(unit, number);
	const parts = [`${names.value} ${words(value)}`];
	if (names.second && typeof second === 'number') parts.push(`${names.second} ${words(second)}`);
	if (names.interval && typeof low === 'number' && typeof high === 'number')
		parts.push(`${names.interval} ${words(low)} – ${words(high)}`);
	const happened = events.map((event) => ` ${event.words}.`).join('');
	const values = parts.reduce((first, last) => m.words_list({ first, last }));
	return m.review_span({ label, values, basis: basisWords(of, n) }) + happened;
}
