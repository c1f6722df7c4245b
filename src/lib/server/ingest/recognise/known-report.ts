import { columnKey } from './column-key';

/** A report that holds sums: recognised to say so, and what to export instead. */
export type KnownReport = { title: string; signature: readonly string[]; sentence: string };

const INSTEAD = 'Evenkeel needs single contacts.';

const REPORTS: readonly KnownReport[] = [
	{
		title: 'Genesys Cloud, historical import for forecasts',
		signature: ['Interval Start UTC Date', 'Queue', 'Media Type', 'Interactions Handled'],
		sentence: `It holds sums for each interval and queue. ${INSTEAD} Export the Interactions view instead.`
	},
	{
		title: 'Five9, ACD report',
		signature: ['SKILL', 'DATE', 'CALLS count', 'SERVICE LEVEL count'],
		sentence: `It holds sums for each skill and day. ${INSTEAD} Export the Call Log instead.`
	},
	{
		title: 'Amazon Connect, historical metrics by queue',
		signature: ['Queue', 'StartInterval', 'Contacts handled', 'Average handle time'],
		sentence: `It holds sums for each interval and queue. ${INSTEAD} Export contact records instead.`
	},
	{
		title: 'Chatwoot, SLA report',
		signature: ['Conversation ID', 'SLA Policy', 'Assignee', 'Breached Events'],
		sentence: `It says neither when a conversation began nor how long it took. Export the CSAT report instead.`
	}
];

/**
 * The report that has these columns and cannot be read as contacts, surveys or agents.
 * @returns null where it is none of those known
 */
export function knownReport(header: readonly string[]): KnownReport | null {
	const keys = new Set(header.map(columnKey));
	return (
		REPORTS.find(({ signature }) => signature.every((name) => keys.has(columnKey(name)))) ?? null
	);
}
