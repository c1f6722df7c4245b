import type { ContactEvidence, FlagKind } from '../flag';
import { clock, partsInWords } from './duration';
import { plural, shareBelow } from './number';

type ContactKind = Extract<FlagKind, 'over-service' | 'struggle' | 'rushed'>;

/**
 * What a person reads of one contact: how long against what is typical for the same work, how unusual among how many,
 * what made it long, and what it cost.
 */
export function contactSentence(kind: ContactKind, e: ContactEvidence): string {
	const against = `${clock(e.handleSeconds)} against ${clock(e.typicalSeconds)} typical for ${e.segment}`;
	if (kind === 'rushed')
		return `${against}, ${Math.round(100 * e.ratio)} % of it, and the customer was not satisfied.`;
	const rank = e.longerThan === null ? '' : `, longer than ${rankOf(e.longerThan, e.n)}`;
	const parts = partsInWords(e.talkSeconds, e.holdSeconds, e.wrapSeconds);
	return `${against}, ${times(e.ratio)}${rank}${parts ? `; ${parts}` : ''}; ${cost(e)}${outcome(kind, e)}.`;
}

function rankOf(share: number, n: number): string {
	const all = n.toLocaleString('en');
	return share === 1 ? `all ${all}` : `${shareBelow(share)} of ${all}`;
}

function times(ratio: number): string {
	return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} times`;
}

function cost(e: ContactEvidence): string {
	const customers = Math.round(e.displacedCustomers);
	return customers < 1
		? 'room for less than one other customer'
		: `room for ${plural(customers, 'other customer', 'other customers')} used up`;
}

function outcome(kind: ContactKind, e: ContactEvidence): string {
	if (kind === 'struggle')
		return e.satisfied === false
			? '; the customer was not satisfied: a struggle, not generosity'
			: `; probably a struggle (${Math.round(100 * (e.struggleProbability ?? 0))} %), not rated yet`;
	return e.satisfied ? '; the customer was satisfied' : '; not rated yet';
}
