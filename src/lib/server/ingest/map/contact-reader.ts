import { emptyDraft, type ContactDraft } from '../validate/contact-draft';
import { compileDuration } from './compile-duration';
import { compileLegs } from './compile-legs';
import { compileNumber } from './compile-number';
import { compileDate, compileFlag, compileText } from './compile-text';
import type { FieldReaders } from './field-readers';

/**
 * A reader of contacts from rows. The draft it returns is the same object each time, to be used before the next row is read:
 * of an import's millions of rows none outlives its turn, and making them anew costs more than filling them.
 */
export function contactReader(readers: FieldReaders): (cells: readonly string[]) => ContactDraft {
	const contactId = readers.contactId();
	const site = readers.field('site', compileText);
	const startedAt = readers.time('startedAt');
	const sourceUpdatedAt = readers.time('sourceUpdatedAt');
	const channel = readers.name('channel');
	const direction = readers.name('direction');
	const queue = readers.name('queue');
	const topic = readers.name('topic');
	const agentId = readers.name('agentId');
	const agentName = readers.name('agentName');
	const team = readers.name('team');
	const hiredOn = readers.field('hiredOn', compileDate);
	const answered = readers.field('answered', compileFlag);
	const shift = readers.name('shift');
	const tenureBand = readers.name('tenureBand');
	const surveyInvited = readers.field('surveyInvited', compileFlag);
	const talk = readers.field('talk', compileDuration);
	const hold = readers.field('hold', compileDuration);
	const wrap = readers.field('wrap', compileDuration);
	const handle = readers.field('handle', compileDuration);
	const wait = readers.field('wait', compileDuration);
	const customerId = readers.field('customerId', compileText);
	const legs = readers.field('legs', compileLegs);
	const transfers = readers.field('transfers', compileNumber);
	const resolved = readers.field('resolved', compileFlag);
	const complaint = readers.field('complaint', compileFlag);
	const exceptionReason = readers.field('exceptionReason', compileText);
	const expectationManaged = readers.field('expectationManaged', compileFlag);
	const promisedBy = readers.time('promisedBy');
	const fulfilledAt = readers.time('fulfilledAt');
	const draft = emptyDraft();
	return (cells) => {
		draft.contactId = contactId(cells);
		draft.site = site(cells);
		draft.startedAt = startedAt(cells);
		draft.sourceUpdatedAt = sourceUpdatedAt(cells);
		draft.channel = channel(cells);
		draft.direction = direction(cells);
		draft.queue = queue(cells);
		draft.topic = topic(cells);
		draft.agentId = agentId(cells);
		draft.agentName = agentName(cells);
		draft.team = team(cells);
		draft.hiredOn = hiredOn(cells);
		draft.answered = answered(cells);
		draft.shift = shift(cells);
		draft.tenureBand = tenureBand(cells);
		draft.surveyInvited = surveyInvited(cells);
		draft.talkMs = talk(cells);
		draft.holdMs = hold(cells);
		draft.wrapMs = wrap(cells);
		draft.handleMs = handle(cells);
		draft.waitMs = wait(cells);
		draft.customerId = customerId(cells);
		draft.transfers = transfers(cells);
		draft.resolved = resolved(cells);
		draft.complaint = complaint(cells);
		draft.exceptionReason = exceptionReason(cells);
		draft.expectationManaged = expectationManaged(cells);
		draft.promisedBy = promisedBy(cells);
		draft.fulfilledAt = fulfilledAt(cells);
		draft.legs = legs(cells);
		return draft;
	};
}
