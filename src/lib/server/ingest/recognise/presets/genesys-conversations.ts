import type { Preset } from '../preset';
import { CHANNELS_OF_GENESYS, DIRECTIONS_OF_GENESYS } from './genesys-words';

/** Genesys Cloud, conversation details of the analytics API, made flat by genesysConversation. */
export const genesysConversations: Preset = {
	name: 'genesys-conversations',
	title: 'Genesys Cloud, conversation details (JSON)',
	signature: ['conversationId', 'conversationStart', 'talkMs', 'wrapMs', 'legs', 'waitMs'],
	mapping: {
		what: 'contacts',
		zone: 'UTC',
		fields: {
			contactId: { read: 'text', column: 'conversationId' },
			startedAt: { read: 'time', column: 'conversationStart', order: 'iso' },
			sourceUpdatedAt: { read: 'time', column: 'updatedAt', order: 'iso' },
			channel: {
				read: 'lookup',
				column: 'mediaType',
				table: CHANNELS_OF_GENESYS,
				otherwise: 'other'
			},
			direction: {
				read: 'lookup',
				column: 'originatingDirection',
				table: DIRECTIONS_OF_GENESYS,
				otherwise: 'inbound'
			},
			queue: { read: 'text', column: 'queue' },
			topic: { read: 'text', column: 'wrapUpCode', unknown: ['ININ-WRAP-UP-TIMEOUT'] },
			agentId: { read: 'text', column: 'agentId' },
			agentName: { read: 'text', column: 'agentName' },
			answered: { read: 'flag', column: 'answered', yes: ['true'], no: ['false'] },
			talk: { read: 'duration', columns: ['talkMs'], unit: 'ms' },
			hold: { read: 'duration', columns: ['holdMs'], unit: 'ms' },
			wrap: { read: 'duration', columns: ['wrapMs'], unit: 'ms' },
			wait: { read: 'duration', columns: ['waitMs'], unit: 'ms' },
			legs: { read: 'legs', column: 'legs' },
			transfers: { read: 'number', column: 'transfers' },
			customerId: { read: 'text', column: 'customer' }
		}
	},
	assumes: [
		'An agent who neither talked nor held has not handled the contact, even where after-call work was booked.',
		'Of several agents the one who worked longest stands for the contact; what each did is kept.'
	]
};
