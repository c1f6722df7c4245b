import type { Preset } from '../preset';

/** Freshdesk and Freshservice, export of tickets. The time tracked on a ticket is its handle time; resolution is elapsed. */
export const freshdeskTickets: Preset = {
	name: 'freshdesk-tickets',
	title: 'Freshdesk or Freshservice, tickets',
	signature: [
		...['Ticket ID', 'Subject', 'Status', 'Priority', 'Source', 'Agent', 'Group'],
		...['Created time', 'Resolved time', 'Agent interactions']
	],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Ticket ID' },
			startedAt: { read: 'time', column: 'Created time', order: 'iso' },
			channel: {
				read: 'lookup',
				column: 'Source',
				table: {
					Email: 'email',
					Portal: 'email',
					Phone: 'voice',
					Chat: 'chat',
					'Feedback Widget': 'email',
					'Outbound Email': 'email',
					Twitter: 'social',
					Facebook: 'social',
					WhatsApp: 'messaging'
				},
				otherwise: 'other'
			},
			direction: {
				read: 'lookup',
				column: 'Source',
				table: { 'Outbound Email': 'outbound' },
				otherwise: 'inbound'
			},
			queue: { read: 'text', column: 'Group', unknown: ['No Group'] },
			topic: { read: 'text', column: 'Type' },
			agentId: { read: 'text', column: 'Agent', unknown: ['No Agent'] },
			agentName: { read: 'text', column: 'Agent', unknown: ['No Agent'] },
			handle: { read: 'duration', columns: ['Time tracked'], unit: 'clock' },
			resolved: {
				read: 'flag',
				column: 'Status',
				yes: ['Resolved', 'Closed']
			},
			csat: {
				read: 'score',
				column: 'Survey results',
				scale: 5,
				words: {
					'Extremely Happy': 5,
					Happy: 4,
					'Very Happy': 5,
					Satisfied: 4,
					Neutral: 3,
					Unhappy: 2,
					Dissatisfied: 2,
					'Very Unhappy': 1,
					'Extremely Unhappy': 1
				},
				unknown: ['No response', 'Not rated']
			}
		}
	},
	assumes: [
		'The time tracked on a ticket is its handle time; where none was tracked, it is unknown.',
		'Words of the survey stand for 1 (extremely unhappy) to 5 (extremely happy).',
		'Times are in the zone of the account, taken as that of the site.'
	]
};
