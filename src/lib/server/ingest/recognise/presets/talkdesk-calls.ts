import type { Preset } from '../preset';

/** Talkdesk, Calls report of the API: seconds, UTC. */
export const talkdeskCalls: Preset = {
	name: 'talkdesk-calls',
	title: 'Talkdesk, Calls report (API)',
	signature: ['call_id', 'callsid', 'type', 'start_at', 'talk_time', 'wait_time', 'user_name'],
	mapping: {
		what: 'contacts',
		zone: 'UTC',
		fields: {
			contactId: { read: 'text', column: 'call_id' },
			startedAt: { read: 'time', column: 'start_at', order: 'iso' },
			channel: { read: 'constant', value: 'voice' },
			direction: {
				read: 'lookup',
				column: 'type',
				table: { outbound: 'outbound', outbound_missed: 'outbound' },
				otherwise: 'inbound'
			},
			queue: { read: 'text', column: 'talkdesk_phone_display_name' },
			agentId: { read: 'text', column: 'user_id' },
			agentName: { read: 'text', column: 'user_name' },
			answered: { read: 'flag', column: 'type', yes: ['inbound', 'outbound'] },
			talk: { read: 'duration', columns: ['talk_time'], unit: 's' },
			hold: { read: 'duration', columns: ['hold_time'], unit: 's' },
			wait: { read: 'duration', columns: ['wait_time'], unit: 's' },
			customerId: { read: 'text', column: 'contact_phone_number' }
		}
	},
	assumes: [
		'Missed, abandoned and voicemail calls were not answered.',
		'The report holds no after-call work: handle time is talk and hold.',
		'The number that was called stands for the queue.'
	]
};
