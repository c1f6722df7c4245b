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
import { nothingCounted, type CountedContact } from './counted-contact';
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

/**
 * A contact as it will be stored, without a satisfaction score. An unanswered one has no handle time.
 * @param into filled and returned: the same one does for millions that are used one after another
 */
export function countedContact(
	contact: Contact,
	calendar: SiteCalendar,
	book: ReferenceBook,
	into = nothingCounted()
): CountedContact {
	const handleMs = contact.answered ? contact.handleMs : null;
	const { localDay, localHour, workDay, shift } = calendar.place(contact);
	into.localDay = localDay;
	into.localHour = localHour;
	into.workDay = workDay;
	into.shift = shift;
	into.startedAt = contact.startedAt;
	into.queueId = book.number('queue', contact.queue);
	into.topicId = book.number('topic', contact.topic);
	into.channel = CHANNELS.indexOf(contact.channel);
	into.agentId = book.number('agent', contact.agentId);
	into.answered = contact.answered;
	into.tagged = isTagged(contact);
	into.handleMs = handleMs;
	into.lnHandle = handleMs === null ? null : lnHandleMicro(handleMs);
	into.talkMs = contact.talkMs;
	into.holdMs = contact.holdMs;
	into.wrapMs = contact.wrapMs;
	into.waitMs = contact.waitMs;
	into.surveyInvited = contact.surveyInvited;
	into.csat = null;
	return into;
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
