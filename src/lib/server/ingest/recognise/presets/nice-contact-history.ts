import type { Preset } from '../preset';

/** NICE CXone, contact history of the BI reports. */
export const niceContactHistory: Preset = {
	name: 'nice-contact-history',
	title: 'NICE CXone, contact history (BI report)',
	signature: [
		...['Contact ID', 'Master Contact ID', 'Contact Start Date Time', 'Agent ID', 'Skill Name'],
		...['Talk Time', 'Hold Time', 'ACW Time']
	],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Contact ID' },
			startedAt: { read: 'time', column: 'Contact Start Date Time', order: 'mdy' },
			direction: {
				read: 'lookup',
				column: 'Skill Direction',
				table: { Inbound: 'inbound', Outbound: 'outbound' },
				otherwise: 'inbound'
			},
			queue: { read: 'text', column: 'Skill Name' },
			agentId: { read: 'text', column: 'Agent ID', unknown: ['0'] },
			agentName: { read: 'text', column: 'Agent Name' },
			answered: { read: 'filled', column: 'Agent ID', unknown: ['0'] },
			talk: { read: 'duration', columns: ['Talk Time'], unit: 's' },
			hold: { read: 'duration', columns: ['Hold Time'], unit: 's' },
			wrap: { read: 'duration', columns: ['ACW Time'], unit: 's' },
			wait: { read: 'duration', columns: ['Inqueue Time'], unit: 's' },
			customerId: { read: 'text', column: 'ANI/From' }
		}
	},
	assumes: [
		'Times without a unit are seconds.',
		'A contact without an agent was not answered.',
		'Where the order of day and month cannot be told, the month comes first.'
	]
};
