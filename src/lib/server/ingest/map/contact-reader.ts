import type { ContactDraft } from '../validate/contact-draft';
import { compileDuration } from './compile-duration';
import { compileLegs } from './compile-legs';
import { compileNumber } from './compile-number';
import { compileDate, compileFlag, compileText } from './compile-text';
import type { FieldReaders } from './field-readers';

/** A reader of contacts from rows. */
export function contactReader(readers: FieldReaders): (cells: readonly string[]) => ContactDraft {
	const contactId = readers.field('contactId', compileText);
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
	return (cells) => ({
		contactId: contactId(cells),
		site: site(cells),
		startedAt: startedAt(cells),
		sourceUpdatedAt: sourceUpdatedAt(cells),
		channel: channel(cells),
		direction: direction(cells),
		queue: queue(cells),
		topic: topic(cells),
		agentId: agentId(cells),
		agentName: agentName(cells),
		team: team(cells),
		hiredOn: hiredOn(cells),
		answered: answered(cells),
		shift: shift(cells),
		tenureBand: tenureBand(cells),
		surveyInvited: surveyInvited(cells),
		talkMs: talk(cells),
		holdMs: hold(cells),
		wrapMs: wrap(cells),
		handleMs: handle(cells),
		waitMs: wait(cells),
		customerId: customerId(cells),
		transfers: transfers(cells),
		resolved: resolved(cells),
		complaint: complaint(cells),
		exceptionReason: exceptionReason(cells),
		expectationManaged: expectationManaged(cells),
		promisedBy: promisedBy(cells),
		fulfilledAt: fulfilledAt(cells),
		legs: legs(cells)
	});
}
