/** The words of a contact, as stored: every duration in whole milliseconds, every instant in epoch milliseconds. */

export const CHANNELS = [
	'voice',
	'chat',
	'email',
	'social',
	'messaging',
	'video',
	'in_person',
	'other'
] as const;
export type Channel = (typeof CHANNELS)[number];

export const DIRECTIONS = ['inbound', 'outbound', 'callback', 'internal'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const EXCEPTION_REASONS = [
	'complaint',
	'vip',
	'dropped_call',
	'vulnerable',
	'goodwill',
	'other'
] as const;
export type ExceptionReason = (typeof EXCEPTION_REASONS)[number];

/** The part of a contact that one of several agents worked on. */
export type Leg = {
	agentId: string;
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
};

/** One contact, validated. `null` means unknown, never zero. */
export type Contact = {
	contactId: string;
	startedAt: number;
	/** Version stamp of the source; without one a contact counts as older than any stamped version. */
	sourceUpdatedAt: number | null;
	channel: Channel;
	direction: Direction;
	queue: string | null;
	topic: string | null;
	/** The agent's id in the source. */
	agentId: string | null;
	/** An unanswered contact has no handle time and is outside every average. */
	answered: boolean;
	/** Labels, where the source gives them instead of clock times and hire dates. */
	shiftLabel: string | null;
	tenureLabel: string | null;
	surveyInvited: boolean | null;
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
	/** talk + hold + after-contact work; given whole where the parts are unknown. */
	handleMs: number | null;
	waitMs: number | null;
	/** Keyed hash of the customer's id; the id itself is never stored. */
	customerKey: string | null;
	transfers: number | null;
	resolved: boolean | null;
	complaint: boolean;
	exceptionReason: ExceptionReason | null;
	expectationManaged: boolean | null;
	promisedBy: number | null;
	fulfilledAt: number | null;
	legs: readonly Leg[] | null;
};

/** A tagged contact (exception or complaint) stays out of baselines, swings, agents and index. */
export function isTagged(contact: Pick<Contact, 'complaint' | 'exceptionReason'>): boolean {
	return contact.complaint || contact.exceptionReason !== null;
}
