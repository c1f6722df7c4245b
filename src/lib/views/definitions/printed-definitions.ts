import { isoDate } from '$lib/domain/iso-date';
import { definedOn, type Defined } from './definition';
import { DEFINITIONS, type DefinitionId } from './definitions';

/** The words of a weekly review, in the order in which they are printed. */
const OF_REVIEW: readonly DefinitionId[] = [
	...(['handle-time', 'typical', 'satisfaction', 'over-served', 'room', 'swing'] as const),
	...(['action-effect', 'range-before'] as const)
];
const DAY_MS = 86_400_000;

/**
 * What is printed with a review, in the reader's language: what its words meant when it was published, or mean now.
 * @param at epoch milliseconds
 */
export function printedDefinitions(at: number): Defined[] {
	const day = isoDate(Math.floor(at / DAY_MS));
	return OF_REVIEW.flatMap((id) => {
		const definition = DEFINITIONS.find((one) => one.id === id);
		return definition ? [definedOn(definition, day)] : [];
	});
}
