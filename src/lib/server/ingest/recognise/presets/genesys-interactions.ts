import type { Preset } from '../preset';
import { CHANNELS_OF_GENESYS, DIRECTIONS_OF_GENESYS } from './genesys-words';

/** Genesys Cloud, Interactions view. Durations come in milliseconds or as clock times, by an option of the user. */
export const genesysInteractions: Preset = {
	name: 'genesys-interactions',
	title: 'Genesys Cloud, Interactions view',
	signature: ['Conversation ID', 'Date', 'Direction', 'Media Type', 'Queue', 'Total Handle'],
	mapping: {
		what: 'contacts',
		fields: {
			contactId: { read: 'text', column: 'Conversation ID' },
			startedAt: { read: 'time', column: 'Date', order: 'mdy' },
			channel: {
				read: 'lookup',
				column: 'Media Type',
				table: CHANNELS_OF_GENESYS,
				otherwise: 'other'
			},
			direction: {
				read: 'lookup',
				column: 'Direction',
				table: DIRECTIONS_OF_GENESYS,
				otherwise: 'inbound'
			},
			queue: { read: 'text', column: 'Queue', separator: ';' },
			topic: { read: 'text', column: 'Wrap-up', separator: ';', unknown: ['ININ-WRAP-UP-TIMEOUT'] },
			agentId: { read: 'text', column: 'Users - Interacted', separator: ';' },
			agentName: { read: 'text', column: 'Users - Interacted', separator: ';' },
			answered: {
				read: 'flag',
				column: 'Abandoned',
				yes: ['NO', 'N', 'FALSE'],
				no: ['YES', 'Y', 'TRUE']
			},
			handle: { read: 'duration', columns: ['Total Handle'], unit: 'ms' },
			talk: { read: 'duration', columns: ['Total Talk'], unit: 'ms' },
			hold: { read: 'duration', columns: ['Total Hold'], unit: 'ms' },
			wrap: { read: 'duration', columns: ['Total ACW'], unit: 'ms' },
			wait: { read: 'duration', columns: ['Total Queue'], unit: 'ms' },
			customerId: { read: 'text', column: 'Remote' },
			transfers: { read: 'number', column: 'Transfers' }
		}
	},
	assumes: [
		'Where the order of day and month cannot be told, the month comes first, as for users in the United States.',
		'Where several agents took part, the contact counts for the first of them.',
		'Durations without colons are milliseconds.'
	]
};
