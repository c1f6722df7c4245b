import type { Preset } from '../preset';
import { ONLY_AGENTS } from './only-agents';

/** Genesys Cloud, adherence of workforce management; it knows agents by name only. */
export const genesysAdherence: Preset = {
	name: 'genesys-adherence',
	title: 'Genesys Cloud, WFM adherence',
	signature: ['Agent', 'Management Unit', 'Adherence (%)', 'Conformance (%)'],
	mapping: {
		what: 'agents',
		fields: {
			agentId: { read: 'text', column: 'Agent' },
			agentName: { read: 'text', column: 'Agent' },
			team: { read: 'text', column: 'Management Unit' }
		}
	},
	assumes: [ONLY_AGENTS]
};
