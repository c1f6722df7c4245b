import type { Preset } from '../preset';

/** Talkdesk, Contacts report. */
export const talkdeskContacts: Preset = {
	name: 'talkdesk-contacts',
	title: 'Talkdesk, Contacts report',
	signature: [
		...['Interaction ID', 'Contact ID', 'Direction', 'Contact Type', 'Started At', 'Wait Time'],
		...['Talk Time', 'Hold Time', 'After Call Work Time', 'Handle Time', 'User Name']
	],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Contact ID' },
			startedAt: { read: 'time', column: 'Started At', order: 'iso' },
			channel: { read: 'constant', value: 'voice' },
			direction: {
				read: 'lookup',
				column: 'Direction',
				table: {
					Inbound: 'inbound',
					In: 'inbound',
					Outbound: 'outbound',
					Out: 'outbound',
					Internal: 'internal'
				},
				otherwise: 'inbound'
			},
			queue: { read: 'text', column: 'Ring Groups', separator: ',' },
			agentId: { read: 'text', column: 'User ID' },
			agentName: { read: 'text', column: 'User Name' },
			team: { read: 'text', column: 'Team Name' },
			answered: { read: 'filled', column: 'Connected At' },
			talk: { read: 'duration', columns: ['Talk Time'], unit: 's' },
			hold: { read: 'duration', columns: ['Hold Time'], unit: 's' },
			wrap: { read: 'duration', columns: ['After Call Work Time'], unit: 's' },
			wait: { read: 'duration', columns: ['Wait Time'], unit: 's' },
			customerId: { read: 'text', column: 'Contact Person Number' }
		}
	},
	assumes: [
		'Times without a unit are seconds.',
		'A contact that was never connected was not answered.'
	]
};
