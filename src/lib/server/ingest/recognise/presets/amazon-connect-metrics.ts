import type { Preset } from '../preset';
import { ONLY_AGENTS } from './only-agents';

/** Amazon Connect, historical metrics by agent and interval. */
export const amazonConnectMetrics: Preset = {
	name: 'amazon-connect-metrics',
	title: 'Amazon Connect, historical metrics by agent',
	signature: ['Agent', 'StartInterval', 'Contacts handled', 'Average handle time'],
	mapping: {
		what: 'agents',
		fields: {
			agentId: { read: 'text', column: 'Agent' },
			agentName: { read: 'text', column: 'Agent' }
		}
	},
	assumes: [ONLY_AGENTS]
};
