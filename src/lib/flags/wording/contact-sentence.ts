import { m } from '$lib/i18n/compiled/messages';
import type { ContactEvidence, FlagKind } from '../flag';
import { clock } from './duration';
import { fixed, grouped, inPercent, shareBelow } from './number';
import { partsInWords } from './parts-in-words';
import { workWords } from './segment-words';

type ContactKind = Extract<FlagKind, 'over-service' | 'struggle' | 'rushed'>;

/**
 * What a person reads of one contact: how long against what is typical for the same work, how unusual among how many,
 * what made it long, and what it cost.
 */
export function contactSentence(kind: ContactKind, e: ContactEvidence): string {
	const against = m.said_against({
		...{ size: clock(e.handleSeconds), typical: clock(e.typicalSeconds), work: workWords(e) }
	});
	if (kind === 'rushed') return m.said_rushed({ against, share: percent(e.ratio) });
	const parts = partsInWords(e.talkSeconds, e.holdSeconds, e.wrapSeconds);
	return m.said_contact({
		...{ against, times: times(e.ratio), cost: cost(e), outcome: outcome(kind, e) },
		rank: e.longerThan === null ? '' : rankOf(e.longerThan, e.n),
		parts: parts ? m.said_parts({ parts }) : ''
	});
}

const percent = (share: number) => inPercent(String(Math.round(100 * share)));

function rankOf(share: number, n: number): string {
	const all = grouped(n);
	return share === 1 ? m.said_rank_all({ all }) : m.said_rank({ share: shareBelow(share), all });
}

function times(ratio: number): string {
	return m.said_times({ n: ratio < 10 ? fixed(ratio, 1) : String(Math.round(ratio)) });
}

function cost(e: ContactEvidence): string {
	const customers = Math.round(e.displacedCustomers);
	return customers < 1
		? m.said_room_none()
		: m.said_room({ count: customers, shown: grouped(customers) });
}

function outcome(kind: ContactKind, e: ContactEvidence): string {
	if (kind === 'struggle')
		return e.satisfied === false
			? m.said_struggle()
			: m.said_struggle_likely({ share: percent(e.struggleProbability ?? 0) });
	return e.satisfied ? m.said_satisfied() : m.said_unrated();
}
