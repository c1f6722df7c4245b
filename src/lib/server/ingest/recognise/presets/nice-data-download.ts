import type { Preset } from '../preset';

/** NICE CXone, Data Download of contacts. */
export const niceDataDownload: Preset = {
	name: 'nice-data-download',
	title: 'NICE CXone, Data Download',
	signature: [
		...['Contact_ID', 'Media_Name', 'Skill_Name', 'Agent_No', 'Start_Date', 'start_time'],
		...['InQueue', 'Abandon', 'Hold_Time', 'ACW_Seconds', 'Active_Talk_Time']
	],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Contact_ID' },
			startedAt: { read: 'time', column: 'Start_Date', clock: 'start_time', order: 'mdy' },
			channel: {
				read: 'lookup',
				column: 'Media_Name',
				table: {
					Call: 'voice',
					'Phone Call': 'voice',
					Voice: 'voice',
					Chat: 'chat',
					Email: 'email',
					'E-Mail': 'email',
					SMS: 'messaging',
					Social: 'social'
				},
				otherwise: 'other'
			},
			queue: { read: 'text', column: 'Skill_Name' },
			topic: { read: 'text', column: 'Campaign_Name' },
			agentId: { read: 'text', column: 'Agent_No', unknown: ['0'] },
			agentName: { read: 'text', column: 'Agent_Name' },
			team: { read: 'text', column: 'Team_Name' },
			answered: {
				read: 'flag',
				column: 'Abandon',
				yes: ['N', 'No', '0', 'False'],
				no: ['Y', 'Yes', '1', 'True']
			},
			talk: { read: 'duration', columns: ['Active_Talk_Time'], unit: 's' },
			hold: { read: 'duration', columns: ['Hold_Time'], unit: 's' },
			wrap: { read: 'duration', columns: ['ACW_Seconds'], unit: 's' },
			wait: { read: 'duration', columns: ['InQueue'], unit: 's' },
			customerId: { read: 'text', column: 'ANI' }
		}
	},
	assumes: [
		'Where the order of day and month cannot be told, the month comes first.',
		'Times without a unit are seconds.'
	]
};
