import type { AgentUpdate } from '$lib/domain/agent';
import type { AgentDraft } from './agent-draft';
import type { ValidationContext } from './context';
import { checkedDate, checkedSite, checkedText, required } from './rules';

/**
 * The rules that every statement about an agent passes.
 * @throws Refused with the field and the reason
 */
export function validateAgent(draft: AgentDraft, context: ValidationContext): AgentUpdate {
	const agentId = required(checkedText(draft.agentId, 'agentId'), 'agentId');
	checkedSite(draft.site, context.site);
	const update: AgentUpdate = { agentId };
	const agentName = checkedText(draft.agentName, 'agentName');
	const team = checkedText(draft.team, 'team');
	const teamFrom = checkedDate(draft.teamFrom, 'teamFrom');
	const hiredOn = checkedDate(draft.hiredOn, 'hiredOn');
	if (agentName !== null) update.agentName = agentName;
	if (team !== null) update.team = team;
	if (teamFrom !== null) update.teamFrom = teamFrom;
	if (hiredOn !== null) update.hiredOn = hiredOn;
	if (draft.active !== null) update.active = draft.active;
	return update;
}
