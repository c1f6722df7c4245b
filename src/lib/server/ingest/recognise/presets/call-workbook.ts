import type { Preset } from '../preset';

/** The synthetic workbook of 5,000 calls that many dashboards are practised on. */
export const callWorkbook: Preset = {
	name: 'call-workbook',
	title: 'Call centre workbook (synthetic calls)',
	signature: [
		...['Call Id', 'Agent', 'Date', 'Time', 'Topic', 'Answered (Y/N)', 'Resolved'],
		...['Speed of answer in seconds', 'AvgTalkDuration', 'Satisfaction rating']
	],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Call Id' },
			startedAt: { read: 'time', column: 'Date', clock: 'Time', order: 'iso' },
			channel: { read: 'constant', value: 'voice' },
			topic: { read: 'text', column: 'Topic' },
			agentId: { read: 'text', column: 'Agent' },
			agentName: { read: 'text', column: 'Agent' },
			answered: { read: 'flag', column: 'Answered (Y/N)', yes: ['Y', 'Yes'], no: ['N', 'No'] },
			resolved: { read: 'flag', column: 'Resolved', yes: ['Y', 'Yes'], no: ['N', 'No'] },
			wait: { read: 'duration', columns: ['Speed of answer in seconds'], unit: 's' },
			talk: { read: 'duration', columns: ['AvgTalkDuration'], unit: 'clock' },
			csat: { read: 'score', column: 'Satisfaction rating', scale: 5 }
		}
	},
	assumes: ['Handle time is the talk time; nothing is known of hold and wrap-up.']
};
