import type { Preset } from '../preset';
import { ONLY_AGENTS } from './only-agents';

/** Five9, agent reports: times per agent. */
export const five9Agents: Preset = {
	name: 'five9-agents',
	title: 'Five9, agent report',
	signature: ['AGENT', 'AGENT NAME', 'LOGIN TIME', 'READY TIME', 'NOT READY TIME'],
	mapping: {
		what: 'agents',
		fields: {
			agentId: { read: 'text', column: 'AGENT' },
			agentName: { read: 'text', column: 'AGENT NAME' },
			team: { read: 'text', column: 'AGENT GROUP' }
		}
	},
	assumes: [ONLY_AGENTS]
};
