import type { DatabaseKind } from '../integration/databases';
import type { Place } from './place';

/** One row of what the product must survive. */
export type Fault = {
	/** Its number in the list of faults. */
	row: number;
	/** What is done to it, and what must hold. */
	title: string;
	/** On which databases it means anything; both unless told. */
	on?: readonly DatabaseKind[];
	/**
	 * @param rounds how often, where that is a matter of choice
	 * @returns what was measured
	 * @throws Error where it does not hold
	 */
	run(place: Place, rounds: number): Promise<string>;
	/** How often unless told otherwise. */
	rounds?: number;
};

/** @throws Error with the sentence where it does not hold */
export function must(holds: boolean, sentence: string): asserts holds {
	if (!holds) throw new Error(sentence);
}
