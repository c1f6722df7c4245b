export const EVENT_KINDS = [
	'release',
	'training',
	'policy',
	'staffing',
	'incident',
	'campaign',
	'other'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What happened in the centre or to it, validated: what one looks back to when the numbers have moved. */
export type CentreEvent = {
	eventId: string;
	kind: EventKind;
	title: string;
	/** Epoch milliseconds. */
	startsAt: number;
	/** null: a point in time. */
	endsAt: number | null;
	/** null: all queues. */
	queue: string | null;
	/** null: all topics. */
	topic: string | null;
};
