import { isoDate } from '$lib/domain/iso-date';
import { csvLine } from '../format/csv';
import type { ListedContact } from './listed-contact';

const seconds = (ms: number | null) => (ms === null ? null : ms / 1000);

export const CONTACT_CSV_HEADER = csvLine([
	...[
		'contactId',
		'startedAt',
		'workDay',
		'shift',
		'queue',
		'topic',
		'channel',
		'agentId',
		'agentName'
	],
	...[
		'answered',
		'exception',
		'handleSeconds',
		'talkSeconds',
		'holdSeconds',
		'wrapSeconds',
		'waitSeconds'
	],
	...['csat', 'kind', 'typicalSeconds', 'displacedCustomers']
]);

/** A contact as a line of an export, named as the API names its fields. */
export function contactCsvLine(c: ListedContact): string {
	return csvLine([
		...[c.contactId, new Date(c.startedAt).toISOString(), isoDate(c.workDay), c.shift],
		...[c.queue, c.topic, c.channel, c.agentExternalId, c.agent, c.answered, c.exception],
		...[c.handleMs, c.talkMs, c.holdMs, c.wrapMs, c.waitMs].map(seconds),
		...[c.csat, c.kind, seconds(c.typicalMs), c.displaced]
	]);
}
