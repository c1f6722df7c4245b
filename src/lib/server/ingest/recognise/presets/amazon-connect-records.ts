import type { Preset } from '../preset';

/** Amazon Connect contact records, one JSON object a line; delivered at least once, the newest update counts. */
export const amazonConnectRecords: Preset = {
	name: 'amazon-connect-records',
	title: 'Amazon Connect, contact records (JSON)',
	signature: ['ContactId', 'Channel', 'InitiationMethod', 'InitiationTimestamp'],
	mapping: {
		what: 'contacts',
		zone: 'UTC',
		fields: {
			contactId: { read: 'text', column: 'ContactId' },
			startedAt: { read: 'time', column: 'InitiationTimestamp', order: 'iso' },
			sourceUpdatedAt: { read: 'time', column: 'LastUpdateTimestamp', order: 'iso' },
			channel: {
				read: 'lookup',
				column: 'Channel',
				table: { VOICE: 'voice', CHAT: 'chat', EMAIL: 'email' },
				otherwise: 'other'
			},
			direction: {
				read: 'lookup',
				column: 'InitiationMethod',
				table: { OUTBOUND: 'outbound', EXTERNAL_OUTBOUND: 'outbound', CALLBACK: 'callback' },
				otherwise: 'inbound'
			},
			queue: { read: 'text', column: 'Queue.Name' },
			agentId: { read: 'text', column: 'Agent.Username' },
			team: { read: 'text', column: 'Agent.HierarchyGroups.Level1.GroupName' },
			answered: { read: 'filled', column: 'Agent.ConnectedToAgentTimestamp' },
			talk: { read: 'duration', columns: ['Agent.AgentInteractionDuration'], unit: 's' },
			hold: { read: 'duration', columns: ['Agent.CustomerHoldDuration'], unit: 's' },
			wrap: { read: 'duration', columns: ['Agent.AfterContactWorkDuration'], unit: 's' },
			wait: { read: 'duration', columns: ['Queue.Duration'], unit: 's' },
			customerId: { read: 'text', column: 'CustomerEndpoint.Address' }
		}
	},
	assumes: ['Handle time is interaction plus hold plus after-contact work, in seconds.']
};
