import type { Period } from '$lib/domain/period';
import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from '../chart/basis-words';
import { contactsHref } from '../contact/contact-query';
import { dayDate } from '../format/date';
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
	if (team !== null) facts.push({ name: m.agents_team(), text: team });
	if (queue !== null) facts.push({ name: m.agent_works_in(), text: queue });
	const tenure = tenureWords(hiredDay, period.until - 1);
	if (tenure !== null && hiredDay !== null)
		facts.push({
			name: m.agent_here_for(),
			text: m.agent_since({ tenure, day: dayDate(hiredDay) })
		});
	facts.push({
		name: m.agent_period(),
		text: basisWords('contacts', contacts),
		href: contactsHref({ ...period, agent: externalId })
	});
	if (externalId !== name) facts.push({ name: m.agent_id(), text: externalId });
	return { name, facts };
}
