import {
	CHANNELS,
	DIRECTIONS,
	EXCEPTION_REASONS,
	isTagged,
	type Contact
} from '$lib/domain/contact';
import { lnHandleMicro } from '$lib/domain/handle-time';
import type { CopyRow } from '../copy-row';
import type { SiteCalendar } from './calendar';
import type { CountedContact } from './counted-contact';
import type { ReferenceBook } from './references';

/** What the source says: two deliveries with equal values here are the same. */
export const SOURCE_COLUMNS = [
	...['started_at', 'queue_id', 'topic_id', 'channel', 'direction', 'agent_id', 'answered'],
	...['handle_ms', 'talk_ms', 'hold_ms', 'wrap_ms', 'wait_ms', 'customer_key', 'survey_invited'],
	...['transfers', 'resolved', 'complaint', 'exception_reason', 'expectation_managed'],
	...['tenure_label', 'shift_label', 'promised_by', 'fulfilled_at', 'legs', 'source_updated_at']
];
/** What follows from it and the site's settings, and which batch brought it. */
export const DERIVED_COLUMNS = [
	...['local_day', 'local_hour', 'work_day', 'shift', 'tagged', 'ln_handle', 'batch_id']
];
export const CONTACT_COLUMNS = ['site_id', 'contact_id', ...SOURCE_COLUMNS, ...DERIVED_COLUMNS];

/** A contact as it will be stored, without a satisfaction score. An unanswered one has no handle time. */
export function countedContact(
	contact: Contact,
	calendar: SiteCalendar,
	book: ReferenceBook
): CountedContact {
	const handleMs = contact.answered ? contact.handleMs : null;
	const { localDay, localHour, workDay, shift } = calendar.place(contact);
	// Every field by name: spreading makes objects of this size twenty times as dear, and there are millions.
	return {
		localDay,
		localHour,
		workDay,
		shift,
		startedAt: contact.startedAt,
		queueId: book.number('queue', contact.queue),
		topicId: book.number('topic', contact.topic),
		channel: CHANNELS.indexOf(contact.channel),
		agentId: book.number('agent', contact.agentId),
		answered: contact.answered,
		tagged: isTagged(contact),
		handleMs,
		lnHandle: handleMs === null ? null : lnHandleMicro(handleMs),
		talkMs: contact.talkMs,
		holdMs: contact.holdMs,
		wrapMs: contact.wrapMs,
		waitMs: contact.waitMs,
		surveyInvited: contact.surveyInvited,
		csat: null
	};
}

/** Writes a contact with CONTACT_COLUMNS. */
export function writeContactRow(
	row: CopyRow,
	siteId: number,
	batchId: number,
	contact: Contact,
	counted: CountedContact
): void {
	row.whole(siteId);
	row.text(contact.contactId);
	row.time(counted.startedAt);
	row.whole(counted.queueId);
	row.whole(counted.topicId);
	row.whole(counted.channel);
	row.whole(DIRECTIONS.indexOf(contact.direction));
	row.whole(counted.agentId);
	row.flag(counted.answered);
	row.whole(counted.handleMs);
	row.whole(counted.talkMs);
	row.whole(counted.holdMs);
	row.whole(counted.wrapMs);
	row.whole(counted.waitMs);
	row.text(contact.customerKey);
	row.flag(counted.surveyInvited);
	row.whole(contact.transfers);
	row.flag(contact.resolved);
	row.flag(contact.complaint);
	const { exceptionReason } = contact;
	row.whole(exceptionReason === null ? null : EXCEPTION_REASONS.indexOf(exceptionReason));
	row.flag(contact.expectationManaged);
	row.text(contact.tenureLabel);
	row.text(contact.shiftLabel);
	row.time(contact.promisedBy);
	row.time(contact.fulfilledAt);
	row.text(contact.legs === null ? null : JSON.stringify(contact.legs));
	row.time(contact.sourceUpdatedAt);
	row.whole(counted.localDay);
	row.whole(counted.localHour);
	row.whole(counted.workDay);
	row.text(counted.shift);
	row.flag(counted.tagged);
	row.whole(counted.lnHandle);
	row.whole(batchId);
}
