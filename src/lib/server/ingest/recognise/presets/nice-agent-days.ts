import type { Preset } from '../preset';
import { ONLY_AGENTS } from './only-agents';

/** NICE CXone, sums per agent and day. */
export const niceAgentDays: Preset = {
	name: 'nice-agent-days',
	title: 'NICE CXone, agents by day',
	signature: ['Date', 'Agent Name', 'Agent ID', 'Team Name', 'Login Time', 'ACD Contacts'],
	mapping: {
		what: 'agents',
		fields: {
			agentId: { read: 'text', column: 'Agent ID' },
			agentName: { read: 'text', column: 'Agent Name' },
			team: { read: 'text', column: 'Team Name' }
		}
	},
	assumes: [ONLY_AGENTS]
};
