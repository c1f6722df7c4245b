import { isoDate } from '$lib/domain/iso-date';
import { FIRST_LANGUAGE, readerLanguage } from '$lib/i18n/language';
import { definedOn, type Defined } from './definition';
import { DEFINITIONS } from './definitions';

/** The words of a weekly review, in the order in which they are printed. */
const OF_REVIEW = [
	...['handle-time', 'typical', 'satisfaction', 'over-served', 'room', 'swing'],
	...['action-effect', 'range-before']
];
const DAY_MS = 86_400_000;

/**
 * What is printed with a review: what its words meant when it was published, or mean now; nothing for who reads another
 * language, because so far the list is in English only.
 * @param at epoch milliseconds
 */
export function printedDefinitions(at: number): Defined[] {
	if (readerLanguage() !== FIRST_LANGUAGE) return [];
	const day = isoDate(Math.floor(at / DAY_MS));
	return OF_REVIEW.flatMap((id) => {
		const definition = DEFINITIONS.find((one) => one.id === id);
		return definition ? [definedOn(definition, day)] : [];
	});
}
