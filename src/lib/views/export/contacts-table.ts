import type { Leg } from '$lib/domain/contact';
import type { ExportRow, ExportTable } from '$lib/domain/export-table';
import type { ExportedContact } from '$lib/domain/exported-contact';
import { day, flag, instant, number, text } from './columns';

const LOYALTY = ['satisfaction', 'deepen', 'repurchase', 'recommend', 'resist'] as const;

const seconds = (ms: number | null) => (ms === null ? null : ms / 1000);

/** Contacts, named as the API names their fields. */
export function contactsTable(pages: AsyncIterable<readonly ExportedContact[]>): ExportTable {
	return {
		title: 'Contacts',
		columns: [
			...[text('contactId'), instant('startedAt'), day('workDay'), text('shift'), text('queue')],
			...[text('topic'), text('channel'), text('agentId'), text('agentName'), flag('answered')],
			...[text('exception'), number('handleSeconds'), number('talkSeconds')],
			...[number('holdSeconds'), number('wrapSeconds'), number('waitSeconds'), number('csat')],
			...[text('kind'), number('typicalSeconds'), number('displacedCustomers')],
			...[text('direction'), text('tenureBand'), flag('surveyInvited'), number('transfers')],
			...[flag('resolved'), flag('expectationManaged'), instant('promisedBy')],
			...[instant('fulfilledAt'), text('legs'), instant('answeredAt'), number('effort')],
			...[number('recommend'), text('driver')],
			...LOYALTY.map((factor) => number(`loyalty.${factor}`))
		],
		pages: rows(pages)
	};
}

async function* rows(
	pages: AsyncIterable<readonly ExportedContact[]>
): AsyncGenerator<readonly ExportRow[]> {
	for await (const page of pages) yield page.map(row);
}

function row(c: ExportedContact): ExportRow {
	return [
		...[c.contactId, c.startedAt, c.workDay, c.shift, c.queue],
		...[c.topic, c.channel, c.agentExternalId, c.agent, c.answered, c.exception],
		...[c.handleMs, c.talkMs, c.holdMs, c.wrapMs, c.waitMs].map(seconds),
		...[c.csat, c.kind, seconds(c.typicalMs), c.displaced],
		...[c.direction, c.tenureLabel, c.surveyInvited, c.transfers, c.resolved, c.expectationManaged],
		...[c.promisedBy, c.fulfilledAt, legsText(c.legs), c.answeredAt],
		...[c.effort, c.recommend, c.driver],
		...LOYALTY.map((factor) => c.loyalty?.[factor] ?? null)
	];
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
