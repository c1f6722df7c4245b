import type { Preset } from '../preset';

/** Intercom, conversations of a custom report, exported as a table: a conversation a row, rated from 1 to 5. */
export const intercomConversations: Preset = {
	name: 'intercom-conversations',
	title: 'Intercom, conversations',
	signature: ['Conversation ID', 'Conversation started at', 'Conversation rating'],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Conversation ID' },
			startedAt: { read: 'time', column: 'Conversation started at', order: 'iso' },
			channel: {
				read: 'lookup',
				column: 'Channel',
				table: {
					Chat: 'chat',
					Messenger: 'chat',
					Email: 'email',
					Phone: 'voice',
					WhatsApp: 'messaging',
					SMS: 'messaging',
					Facebook: 'social',
					Instagram: 'social',
					Twitter: 'social'
				},
				otherwise: 'other'
			},
			queue: { read: 'text', column: 'Team currently assigned', unknown: ['Unassigned'] },
			agentId: { read: 'text', column: 'Teammate currently assigned', unknown: ['Unassigned'] },
			agentName: { read: 'text', column: 'Teammate currently assigned', unknown: ['Unassigned'] },
			csat: { read: 'score', column: 'Conversation rating', scale: 5 },
			comment: { read: 'text', column: 'Conversation rating remark' }
		}
	},
	assumes: [
		'A rating of 1 to 5 is the satisfaction.',
		'Times are in the zone of the workspace, taken as that of the site.',
		'There is no handle time in this export: where a column holds one, choose it and its unit.'
	]
};
