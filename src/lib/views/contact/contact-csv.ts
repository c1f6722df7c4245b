import { isoDate } from '$lib/domain/iso-date';
import type { Leg } from '$lib/domain/contact';
import type { ExportedContact } from '$lib/domain/exported-contact';
import { csvLine } from '../format/csv';

const LOYALTY = ['satisfaction', 'deepen', 'repurchase', 'recommend', 'resist'] as const;

const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
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
	...['csat', 'kind', 'typicalSeconds', 'displacedCustomers'],
	...['direction', 'tenureBand', 'surveyInvited', 'transfers', 'resolved', 'expectationManaged'],
	...['promisedBy', 'fulfilledAt', 'legs', 'answeredAt', 'effort', 'recommend', 'driver'],
	...LOYALTY.map((factor) => `loyalty.${factor}`)
]);

/** A contact as a line of an export, named as the API names its fields. */
export function contactCsvLine(c: ExportedContact): string {
	return csvLine([
		...[c.contactId, new Date(c.startedAt).toISOString(), isoDate(c.workDay), c.shift],
		...[c.queue, c.topic, c.channel, c.agentExternalId, c.agent, c.answered, c.exception],
		...[c.handleMs, c.talkMs, c.holdMs, c.wrapMs, c.waitMs].map(seconds),
		...[c.csat, c.kind, seconds(c.typicalMs), c.displaced],
		...[c.direction, c.tenureLabel, c.surveyInvited, c.transfers, c.resolved, c.expectationManaged],
		...[time(c.promisedBy), time(c.fulfilledAt), legsText(c.legs), time(c.answeredAt)],
		...[c.effort, c.recommend, c.driver],
		...LOYALTY.map((factor) => c.loyalty?.[factor] ?? null)
	]);
}

/** Legs in one cell, as the API takes them. */
function legsText(legs: readonly Leg[] | null): string | null {
	if (legs === null) return null;
	return JSON.stringify(
		legs.map(({ agentId, talkMs, holdMs, wrapMs }) => ({
			agentId,
			talkSeconds: seconds(talkMs),
			holdSeconds: seconds(holdMs),
			wrapSeconds: seconds(wrapMs)
		}))
	);
}
