import {
	CHANNELS,
	DIRECTIONS,
	EXCEPTION_REASONS,
	type Contact,
	type Leg
} from '$lib/domain/contact';
import { Refused } from '../refused';
import type { ContactDraft } from './contact-draft';
import type { ValidationContext } from './context';
import { checkedHandleTime, type HandleTime } from './handle-time';
import {
	checkedDuration,
	checkedInstant,
	checkedText,
	checkedWhole,
	checkedWord,
	required
} from './rules';

const MOST_TRANSFERS = 1000;
const NO_HANDLE_TIME: HandleTime = { talkMs: null, holdMs: null, wrapMs: null, handleMs: null };

/**
 * The rules that every contact passes, whichever way it came.
 * @throws Refused with the field and the reason
 */
export function validateContact(draft: ContactDraft, context: ValidationContext): Contact {
	const contactId = required(checkedText(draft.contactId, 'contactId'), 'contactId');
	if (draft.site !== null && draft.site !== '' && draft.site !== context.site) {
		throw new Refused('site', 'unknown-site', draft.site);
	}
	const startedAt = required(
		checkedInstant(draft.startedAt, context.now, 'startedAt'),
		'startedAt'
	);
	const answered = draft.answered ?? true;
	const stated = checkedHandleTime(draft);
	const handle = answered ? stated : NO_HANDLE_TIME;
	const legs = answered ? draft.legs : null;
	const customerId = checkedText(draft.customerId, 'customerId');
	const exceptionReason = checkedWord(draft.exceptionReason, EXCEPTION_REASONS, 'exception/reason');
	return {
		contactId,
		startedAt,
		sourceUpdatedAt: checkedInstant(draft.sourceUpdatedAt, context.now, 'sourceUpdatedAt'),
		channel: checkedWord(draft.channel, CHANNELS, 'channel') ?? 'voice',
		direction: checkedWord(draft.direction, DIRECTIONS, 'direction') ?? 'inbound',
		queue: checkedText(draft.queue, 'queue'),
		topic: checkedText(draft.topic, 'topic'),
		agentId: checkedText(draft.agentId, 'agentId') ?? busiest(legs),
		answered,
		shiftLabel: checkedText(draft.shift, 'shift'),
		tenureLabel: checkedText(draft.tenureBand, 'tenureBand'),
		surveyInvited: draft.surveyInvited,
		talkMs: handle.talkMs,
		holdMs: handle.holdMs,
		wrapMs: handle.wrapMs,
		handleMs: handle.handleMs ?? checkedDuration(workOf(legs), 'legs'),
		waitMs: checkedWait(draft.waitMs),
		customerKey: customerId === null ? null : context.customerKey(customerId),
		transfers: checkedWhole(draft.transfers, 0, MOST_TRANSFERS, 'transfers', 'out-of-range'),
		resolved: draft.resolved,
		complaint: draft.complaint ?? false,
		exceptionReason,
		expectationManaged: exceptionReason === null ? null : draft.expectationManaged,
		promisedBy: checkedPromise(draft.promisedBy),
		fulfilledAt: checkedInstant(draft.fulfilledAt, context.now, 'fulfilledAt'),
		legs
	};
}

const LONGEST_WAIT_MS = 24 * 86_400_000;

/** A wait may be days long where customers write; milliseconds of 24 days still are a 32-bit number. */
function checkedWait(ms: number | null): number | null {
	if (ms === null) return null;
	if (!(ms >= 0)) {
		throw new Refused('waitSeconds', ms < 0 ? 'negative-duration' : 'not-a-duration', ms / 1000);
	}
	if (ms > LONGEST_WAIT_MS) throw new Refused('waitSeconds', 'wait-too-long', ms / 1000);
	return Math.round(ms);
}

function legWork({ talkMs, holdMs, wrapMs }: Leg): number {
	return (talkMs ?? 0) + (holdMs ?? 0) + (wrapMs ?? 0);
}

/** A promise may lie ahead, but not outside what a calendar of ours holds. */
function checkedPromise(epochMs: number | null): number | null {
	return checkedInstant(epochMs, Date.UTC(2200, 0), 'promisedBy');
}

/** The agent who worked on it longest; the first of equals. */
function busiest(legs: readonly Leg[] | null): string | null {
	let most: Leg | null = null;
	for (const leg of legs ?? []) if (!most || legWork(leg) > legWork(most)) most = leg;
	return most?.agentId ?? null;
}

function workOf(legs: readonly Leg[] | null): number | null {
	if (!legs?.some(({ talkMs }) => talkMs !== null)) return null;
	return legs.reduce((sum, leg) => sum + legWork(leg), 0);
}
