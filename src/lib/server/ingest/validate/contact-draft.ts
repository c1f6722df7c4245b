import type { Leg } from '$lib/domain/contact';

/**
 * A contact as read from an item or a row, before the rules: values have their type and unit (milliseconds, epoch
 * milliseconds), null means not given.
 */
export type ContactDraft = {
	contactId: string | null;
	site: string | null;
	startedAt: number | null;
	sourceUpdatedAt: number | null;
	channel: string | null;
	direction: string | null;
	queue: string | null;
	topic: string | null;
	agentId: string | null;
	agentName: string | null;
	team: string | null;
	/** ISO date. */
	hiredOn: string | null;
	answered: boolean | null;
	shift: string | null;
	tenureBand: string | null;
	surveyInvited: boolean | null;
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
	handleMs: number | null;
	waitMs: number | null;
	customerId: string | null;
	transfers: number | null;
	resolved: boolean | null;
	complaint: boolean | null;
	exceptionReason: string | null;
	expectationManaged: boolean | null;
	promisedBy: number | null;
	fulfilledAt: number | null;
	legs: readonly Leg[] | null;
};

/** A draft that says nothing yet. */
export function emptyDraft(): ContactDraft {
	return {
		contactId: null,
		site: null,
		startedAt: null,
		sourceUpdatedAt: null,
		channel: null,
		direction: null,
		queue: null,
		topic: null,
		agentId: null,
		agentName: null,
		team: null,
		hiredOn: null,
		answered: null,
		shift: null,
		tenureBand: null,
		surveyInvited: null,
		talkMs: null,
		holdMs: null,
		wrapMs: null,
		handleMs: null,
		waitMs: null,
		customerId: null,
		transfers: null,
		resolved: null,
		complaint: null,
		exceptionReason: null,
		expectationManaged: null,
		promisedBy: null,
		fulfilledAt: null,
		legs: null
	};
}
