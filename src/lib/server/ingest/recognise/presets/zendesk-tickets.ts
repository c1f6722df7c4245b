import type { Preset } from '../preset';

/** Zendesk, export of a ticket view. It holds no handle time: resolution times are elapsed, not effort. */
export const zendeskTickets: Preset = {
	name: 'zendesk-tickets',
	title: 'Zendesk, ticket view',
	signature: ['Id', 'Requester', 'Assignee', 'Group', 'Via', 'Created at', 'Satisfaction Score'],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Id' },
			startedAt: { read: 'time', column: 'Created at', order: 'iso' },
			sourceUpdatedAt: { read: 'time', column: 'Updated at', order: 'iso' },
			channel: {
				read: 'lookup',
				column: 'Via',
				table: {
					Mail: 'email',
					Email: 'email',
					'Web form': 'email',
					'Web service (API)': 'other',
					Chat: 'chat',
					Messaging: 'messaging',
					Phone: 'voice',
					'Phone call (inbound)': 'voice',
					'Phone call (outbound)': 'voice',
					Voicemail: 'voice',
					Twitter: 'social',
					Facebook: 'social',
					WhatsApp: 'messaging'
				},
				otherwise: 'other'
			},
			queue: { read: 'text', column: 'Group', unknown: ['-'] },
			topic: { read: 'text', column: 'Ticket type', unknown: ['-'] },
			agentId: { read: 'text', column: 'Assignee', unknown: ['-'] },
			agentName: { read: 'text', column: 'Assignee', unknown: ['-'] },
			customerId: { read: 'text', column: 'Requester id' },
			csat: {
				read: 'score',
				column: 'Satisfaction Score',
				scale: 5,
				words: { Good: 5, Bad: 1, 'Good with comment': 5, 'Bad with comment': 1 },
				unknown: ['Offered', 'Not Offered', 'Unoffered']
			},
			surveyInvited: {
				read: 'flag',
				column: 'Satisfaction Score',
				yes: ['Offered', 'Good', 'Bad', 'Good with comment', 'Bad with comment']
			}
		}
	},
	assumes: [
		'Good counts as 5 and Bad as 1 on the scale of 1 to 5.',
		'Times are in the zone of the account, taken as that of the site.',
		'There is no handle time in this export.'
	]
};
