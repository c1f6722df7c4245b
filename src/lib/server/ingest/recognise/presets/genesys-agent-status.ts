import type { Preset } from '../preset';
import { ONLY_AGENTS } from './only-agents';

/** Genesys Cloud, Agent status durations: time per agent and state. */
export const genesysAgentStatus: Preset = {
	name: 'genesys-agent-status',
	title: 'Genesys Cloud, Agent status durations',
	signature: ['Interval Start', 'Interval End', 'Agent Id', 'Agent Name', 'Logged In', 'On Queue'],
	mapping: {
		what: 'agents',
		fields: {
			agentId: { read: 'text', column: 'Agent Id' },
			agentName: { read: 'text', column: 'Agent Name' },
			team: { read: 'text', column: 'Department' }
		}
	},
	assumes: [ONLY_AGENTS]
};
