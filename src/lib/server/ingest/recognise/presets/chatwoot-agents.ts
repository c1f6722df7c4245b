import type { Preset } from '../preset';
import { ONLY_AGENTS } from './only-agents';

/** Chatwoot, report of agents; it knows them by name only. */
export const chatwootAgents: Preset = {
	name: 'chatwoot-agents',
	title: 'Chatwoot, agents report',
	signature: [
		'Agent name',
		'Assigned conversations',
		'Avg first response time',
		'Avg resolution time'
	],
	mapping: {
		what: 'agents',
		fields: {
			agentId: { read: 'text', column: 'Agent name' },
			agentName: { read: 'text', column: 'Agent name' }
		}
	},
	assumes: [ONLY_AGENTS]
};
