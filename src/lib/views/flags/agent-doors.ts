import { FEWEST_A_DAY } from '$lib/analysis/agents/inconsistent-agents';
import { dayNumber } from '$lib/domain/iso-date';
import type { AgentEvidence } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { basisWords } from '../chart/basis-words';
import { amount } from '../format/number';
import type { Door } from './door';

/** Which of an agent's contacts a finding counts. */
const COUNTED: Readonly<Record<AgentEvidence['metric'], ContactQuery>> = {
	'handle-time': { timed: true, tagged: false },
	csat: { rated: true, answered: true, tagged: false },
	'over-service': { timed: true, tagged: false },
	'short-calls': { channel: 'voice', timed: true, tagged: false }
};

/** And which of these it speaks of, with what they are called. */
const PART: Partial<
	Record<
		AgentEvidence['metric'],
		{ query: ContactQuery; words: (n: { count: number; shown: string }) => string }
	>
> = {
	'over-service': { query: { kinds: ['over-service'] }, words: m.counts_over_served },
	'short-calls': {
		query: { channel: 'voice', under: 10, tagged: false },
		words: (n) => m.flags_door_short({ calls: m.counts_calls(n) })
	}
};

/** The ways from a flag on an agent to exactly the contacts that its numbers count. */
export function agentDoors(
	flag: { kind: string; agentExternalId: string; fromDay: number; untilDay: number },
	e: AgentEvidence
): Door[] {
	const last = e.lastDay === undefined ? null : dayNumber(e.lastDay);
	const of = {
		...{ from: flag.fromDay, until: last === null ? flag.untilDay : last + 1 },
		agent: flag.agentExternalId
	};
	const basis = basisWords(e.metric === 'csat' ? 'answers' : 'contacts', e.n);
	const part = PART[e.metric];
	const few = flag.kind === 'agent-inconsistent' && e.metric === 'csat';
	const all = contactsHref({
		...{ ...of, ...COUNTED[e.metric] },
		...(few && { answersADay: FEWEST_A_DAY.csat })
	});
	if (!part) return [{ text: m.flags_door_behind_n({ basis }), href: all }];
	return [
		{
			text: e.count === undefined ? m.flags_door_behind() : part.words(amount(e.count)),
			href: contactsHref({ ...of, ...part.query })
		},
		{
			text: m.flags_door_all({
				basis: e.metric === 'short-calls' ? m.counts_calls(amount(e.n)) : basis
			}),
			href: all
		}
	];
}
