import type { Preset } from '../preset';

/** Call-by-call records of a bank's call centre, as published by the Technion's service engineering group. */
export const bankCalls: Preset = {
	name: 'bank-calls',
	title: 'Bank call centre, call by call (Technion)',
	signature: [
		...['vru+line', 'call_id', 'customer_id', 'type', 'date', 'vru_entry', 'q_time'],
		...['outcome', 'ser_start', 'ser_time', 'server']
	],
	mapping: {
		what: 'contacts',
		zone: 'Asia/Jerusalem',
		fields: {
			contactId: { read: 'joined', columns: ['call_id', 'date', 'vru_entry'], separator: ' ' },
			startedAt: { read: 'time', column: 'date', clock: 'vru_entry', order: 'yymmdd' },
			channel: { read: 'constant', value: 'voice' },
			topic: { read: 'text', column: 'type' },
			agentId: { read: 'text', column: 'server', unknown: ['NO_SERVER'] },
			answered: { read: 'flag', column: 'outcome', yes: ['AGENT'], no: ['HANG', 'PHANTOM'] },
			handle: {
				read: 'duration',
				columns: ['ser_time'],
				unit: 's',
				unless: { column: 'ser_start', in: ['0:00:00', '00:00:00'] }
			},
			wait: { read: 'duration', columns: ['q_time'], unit: 's' },
			customerId: { read: 'text', column: 'customer_id', unknown: ['0'] }
		}
	},
	assumes: [
		'Times are local to Israel.',
		'Only calls with the outcome AGENT were handled; a service that began at 0:00:00 did not happen.'
	],
	suggests: { zone: 'Asia/Jerusalem', weekend: [5, 6] }
};
