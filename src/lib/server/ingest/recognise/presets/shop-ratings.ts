import type { Preset } from '../preset';

/** Rated contacts of an online shop's support. */
export const shopRatings: Preset = {
	name: 'shop-ratings',
	title: 'Online shop support, rated contacts',
	signature: [
		...['Unique id', 'channel_name', 'category', 'Issue_reported at', 'Survey_response_Date'],
		...['connected_handling_time', 'Agent_name', 'Supervisor', 'Tenure Bucket', 'Agent Shift'],
		'CSAT Score'
	],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Unique id' },
			startedAt: { read: 'time', column: 'Issue_reported at', order: 'dmy' },
			channel: {
				read: 'lookup',
				column: 'channel_name',
				table: { Inbound: 'voice', Outcall: 'voice', Email: 'email' },
				otherwise: 'other'
			},
			direction: {
				read: 'lookup',
				column: 'channel_name',
				table: { Outcall: 'outbound' },
				otherwise: 'inbound'
			},
			topic: { read: 'text', column: 'category' },
			agentId: { read: 'text', column: 'Agent_name' },
			agentName: { read: 'text', column: 'Agent_name' },
			team: { read: 'text', column: 'Supervisor' },
			shift: { read: 'text', column: 'Agent Shift' },
			tenureBand: { read: 'text', column: 'Tenure Bucket' },
			handle: { read: 'duration', columns: ['connected_handling_time'], unit: 's' },
			surveyAnsweredAt: { read: 'time', column: 'Survey_response_Date', order: 'dmy' },
			csat: { read: 'score', column: 'CSAT Score', scale: 5 },
			comment: { read: 'text', column: 'Customer Remarks' }
		}
	},
	assumes: ['The supervisor stands for the team.', 'Times are in the zone of the site.']
};
