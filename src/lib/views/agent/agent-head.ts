import type { Period } from '$lib/domain/period';
import { contactsHref } from '../contact/contact-query';
import { dayDate } from '../format/date';
import { counted } from '../format/number';
import type { ListedAgent } from './agent-list';
import { tenureWords } from './tenure-words';

/** Who an agent is, in a few words each; what is not known is left out. */
export type AgentHead = {
	name: string;
	facts: { name: string; text: string; href?: string }[];
};

/**
 * @param queue where the agent works most; null where nobody can be compared
 * @param contacts of the period
 */
export function agentHead(
	agent: ListedAgent,
	{ queue, contacts, period }: { queue: string | null; contacts: number; period: Period }
): AgentHead {
	const { externalId, hiredDay, name, team } = agent;
	const facts: AgentHead['facts'] = [];
	if (team !== null) facts.push({ name: 'Team', text: team });
	if (queue !== null) facts.push({ name: 'Works mostly in', text: queue });
	const tenure = tenureWords(hiredDay, period.until - 1);
	if (tenure !== null && hiredDay !== null)
		facts.push({ name: 'Here for', text: `${tenure}, since ${dayDate(hiredDay)}` });
	facts.push({
		name: 'In this period',
		text: counted(contacts, 'contact', 'contacts'),
		href: contactsHref({ ...period, agent: externalId })
	});
	if (externalId !== name) facts.push({ name: 'Id in the source', text: externalId });
	return { name, facts };
}
