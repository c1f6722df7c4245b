import type { Preset } from '../preset';
import { ONLY_AGENTS } from './only-agents';

/** Genesys Cloud, Agent performance: sums per agent and interval. */
export const genesysAgentPerformance: Preset = {
	name: 'genesys-agent-performance',
	title: 'Genesys Cloud, Agent performance',
	signature: [
		'Interval Start',
		'Interval End',
		'Agent Id',
		'Agent Name',
		'Total Handle',
		'Avg Handle'
	],
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
