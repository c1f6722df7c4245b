import type { Preset } from '../preset';

/** Chatwoot, report of satisfaction answers: each rated conversation is a contact without a handle time. */
export const chatwootCsat: Preset = {
	name: 'chatwoot-csat',
	title: 'Chatwoot, CSAT report',
	signature: [
		'Agent Name',
		'Rating',
		'Feedback Comment',
		'Link to the conversation',
		'Recorded date'
	],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Link to the conversation' },
			startedAt: { read: 'time', column: 'Recorded date', order: 'iso' },
			channel: { read: 'constant', value: 'chat' },
			agentId: { read: 'text', column: 'Agent Name' },
			agentName: { read: 'text', column: 'Agent Name' },
			customerId: { read: 'text', column: 'Contact Email Address' },
			surveyAnsweredAt: { read: 'time', column: 'Recorded date', order: 'iso' },
			csat: { read: 'score', column: 'Rating', scale: 5 },
			comment: { read: 'text', column: 'Feedback Comment' }
		}
	},
	assumes: [
		'The report does not say when the conversation began: the time of its answer stands for it.',
		'There is no handle time in this export.'
	]
};
