import type { AgentDraft } from '../validate/agent-draft';
import { ItemFields } from './item-fields';

const FIELDS: ReadonlySet<string> = new Set([
	...['agentId', 'site', 'agentName', 'team', 'teamFrom', 'hiredOn', 'active']
]);

/**
 * What the API says of an agent, read field by field.
 * @param ignored counts of unknown fields, added to
 * @throws Refused
 */
export function agentItem(item: unknown, ignored: Map<string, number>): AgentDraft {
	const fields = ItemFields.of(item, FIELDS, ignored);
	return {
		agentId: fields.id('agentId'),
		site: fields.text('site'),
		agentName: fields.text('agentName'),
		team: fields.text('team'),
		teamFrom: fields.text('teamFrom'),
		hiredOn: fields.text('hiredOn'),
		active: fields.flag('active')
	};
}
