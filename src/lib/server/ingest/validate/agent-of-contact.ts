import type { AgentUpdate } from '$lib/domain/agent';
import type { ContactDraft } from './contact-draft';
import { checkedDate, checkedText } from './rules';

/**
 * What a contact says of its agent by the way.
 * @returns null where it says nothing
 * @throws Refused
 */
export function agentOfContact(draft: ContactDraft): AgentUpdate | null {
	if (draft.agentName === null && draft.team === null && draft.hiredOn === null) return null;
	const agentId = checkedText(draft.agentId, 'agentId');
	const agentName = checkedText(draft.agentName, 'agentName');
	const team = checkedText(draft.team, 'team');
	const hiredOn = checkedDate(draft.hiredOn, 'hiredOn');
	if (agentId === null || (agentName === null && team === null && hiredOn === null)) return null;
	const update: AgentUpdate = { agentId };
	if (agentName !== null) update.agentName = agentName;
	if (team !== null) update.team = team;
	if (hiredOn !== null) update.hiredOn = hiredOn;
	return update;
}
