import type { ContactDraft } from '../validate/contact-draft';
import { ItemFields } from './item-fields';
import { legsOf } from './legs-of';

const FIELDS: ReadonlySet<string> = new Set([
	...['contactId', 'site', 'startedAt', 'sourceUpdatedAt', 'channel', 'direction', 'queue'],
	...['topic', 'agentId', 'agentName', 'team', 'hiredOn', 'answered', 'shift', 'tenureBand'],
	...['surveyInvited', 'talkSeconds', 'holdSeconds', 'wrapSeconds', 'handleSeconds'],
	...['waitSeconds', 'customerId', 'transfers', 'resolved', 'complaint', 'exception'],
	...['promisedBy', 'fulfilledAt', 'legs']
]);
const EXCEPTION_FIELDS: ReadonlySet<string> = new Set(['reason', 'expectationManaged']);

/**
 * A contact as the API takes it, read field by field.
 * @param ignored counts of unknown fields, added to
 * @throws Refused
 */
export function contactItem(item: unknown, ignored: Map<string, number>): ContactDraft {
	const fields = ItemFields.of(item, FIELDS, ignored);
	const stated = fields.value('exception');
	const exception =
		stated === null ? null : ItemFields.of(stated, EXCEPTION_FIELDS, ignored, 'exception/');
	const exceptionReason = exception?.text('reason') ?? null;
	if (exception && !exceptionReason) throw exception.refused('reason', 'missing-field');
	return {
		contactId: fields.id('contactId'),
		site: fields.text('site'),
		startedAt: fields.instant('startedAt'),
		sourceUpdatedAt: fields.instant('sourceUpdatedAt'),
		channel: fields.text('channel'),
		direction: fields.text('direction'),
		queue: fields.text('queue'),
		topic: fields.text('topic'),
		agentId: fields.id('agentId'),
		agentName: fields.text('agentName'),
		team: fields.text('team'),
		hiredOn: fields.text('hiredOn'),
		answered: fields.flag('answered'),
		shift: fields.text('shift'),
		tenureBand: fields.text('tenureBand'),
		surveyInvited: fields.flag('surveyInvited'),
		talkMs: fields.seconds('talkSeconds'),
		holdMs: fields.seconds('holdSeconds'),
		wrapMs: fields.seconds('wrapSeconds'),
		handleMs: fields.seconds('handleSeconds'),
		waitMs: fields.seconds('waitSeconds'),
		customerId: fields.id('customerId'),
		transfers: fields.number('transfers'),
		resolved: fields.flag('resolved'),
		complaint: fields.flag('complaint'),
		exceptionReason,
		expectationManaged: exception?.flag('expectationManaged') ?? null,
		promisedBy: fields.instant('promisedBy'),
		fulfilledAt: fields.instant('fulfilledAt'),
		legs: legsOf(fields.value('legs'), ignored)
	};
}
