/** Fields whose filling is watched, as the API names them. */
export const WATCHED_FIELDS = [
	...(['agentId', 'queue', 'topic', 'customerId', 'handleSeconds', 'talkSeconds'] as const),
	...(['holdSeconds', 'wrapSeconds', 'waitSeconds', 'csat'] as const)
] as const;
export type WatchedField = (typeof WATCHED_FIELDS)[number];

/** Their names at the beginning of a sentence. */
export const WATCHED_FIELD_WORDS: Readonly<Record<WatchedField, string>> = {
	agentId: 'The agent',
	queue: 'The queue',
	topic: 'The topic',
	customerId: 'The customer',
	handleSeconds: 'The handle time',
	talkSeconds: 'The talk time',
	holdSeconds: 'The hold time',
	wrapSeconds: 'The after-contact work',
	waitSeconds: 'The wait',
	csat: 'The satisfaction'
};

/** What one delivery of a source looked like, to be compared with the next one. */
export type SourceProfile = {
	contacts: number;
	/** Share of the contacts in which each field is known, 0 to 1: of the answered ones where it is one of handling. */
	filled: Readonly<Record<WatchedField, number>>;
	/** Share of the contacts that were not answered. */
	unanswered: number;
	/** Share of the contacts that start at 00:00:00 of the site's day. */
	atMidnight: number;
	/** Share of the known after-contact work that has exactly its commonest length, where hardly any is longer; else 0. */
	wrapCapped: number;
	/** Median handle time in milliseconds, of the first ones; null where none is known. */
	medianHandleMs: number | null;
};
