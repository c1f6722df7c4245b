import type { Preset } from '../preset';
import { ONLY_AGENTS } from './only-agents';

/** CloudTalk, times per agent and day; it knows them by name only. */
export const cloudtalkAgents: Preset = {
	name: 'cloudtalk-agents',
	title: 'CloudTalk, agents',
	signature: ['Agent', 'SIP Login time (sec)', 'Talking time (sec)', 'Wrap up time (sec)'],
	mapping: {
		what: 'agents',
		fields: {
			agentId: { read: 'text', column: 'Agent' },
			agentName: { read: 'text', column: 'Agent' }
		}
	},
	assumes: [ONLY_AGENTS]
};
