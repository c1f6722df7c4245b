import type { Preset } from '../preset';

/** Google Contact Center AI Platform, handled interactions; they carry no id of their own. */
export const googleHandled: Preset = {
	name: 'google-handled',
	title: 'Google CCAI Platform, handled interactions',
	signature: ['Queue Name', 'Started At', 'Ended At', 'Agent Name', 'Agent ID', 'Agent Email'],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'joined', columns: ['Started At', 'Agent ID'], separator: ' ' },
			startedAt: { read: 'time', column: 'Started At', order: 'iso' },
			queue: { read: 'text', column: 'Queue Name' },
			agentId: { read: 'text', column: 'Agent ID' },
			agentName: { read: 'text', column: 'Agent Name' },
			handle: { read: 'between', columns: ['Started At', 'Ended At'], order: 'iso' }
		}
	},
	assumes: [
		'Start and agent together stand for the id: an agent begins one contact at a time.',
		'Handle time is the time from start to end.'
	]
};
