import type { Preset } from '../preset';

/** Five9, Call Log report. */
export const five9CallLog: Preset = {
	name: 'five9-call-log',
	title: 'Five9, Call Log',
	signature: [
		...['CALL ID', 'TIMESTAMP', 'CAMPAIGN', 'CALL TYPE', 'AGENT', 'TALK TIME'],
		...['HOLD TIME', 'AFTER CALL WORK TIME', 'QUEUE WAIT TIME']
	],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'CALL ID' },
			startedAt: { read: 'time', column: 'TIMESTAMP', order: 'dmy' },
			channel: { read: 'constant', value: 'voice' },
			direction: {
				read: 'lookup',
				column: 'CALL TYPE',
				table: {
					Outbound: 'outbound',
					Manual: 'outbound',
					Internal: 'internal',
					Callback: 'callback'
				},
				otherwise: 'inbound'
			},
			queue: { read: 'text', column: 'CAMPAIGN', unknown: ['[None]', '[Deleted]'] },
			topic: { read: 'text', column: 'DISPOSITION', unknown: ['[None]', '[Deleted]'] },
			agentId: { read: 'text', column: 'AGENT', unknown: ['[None]', '[Deleted]'] },
			agentName: { read: 'text', column: 'AGENT NAME', unknown: ['[None]', '[Deleted]'] },
			answered: {
				read: 'flag',
				column: 'ABANDONED',
				yes: ['0', 'No', 'False'],
				no: ['1', 'Yes', 'True']
			},
			talk: { read: 'duration', columns: ['TALK TIME'], unit: 'clock' },
			hold: { read: 'duration', columns: ['HOLD TIME'], unit: 'clock' },
			wrap: { read: 'duration', columns: ['AFTER CALL WORK TIME'], unit: 'clock' },
			wait: { read: 'duration', columns: ['QUEUE WAIT TIME'], unit: 'clock' },
			customerId: { read: 'text', column: 'ANI' },
			transfers: { read: 'number', column: 'TRANSFERS' }
		}
	},
	assumes: ['The campaign stands for the queue, the disposition for the topic.']
};
