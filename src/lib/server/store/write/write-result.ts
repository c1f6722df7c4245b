import type { BatchCounts } from '$lib/domain/counts';

/** What a committed batch did. */
export type WriteResult = {
	counts: BatchCounts;
	/** Contact ids (of a batch of surveys: of their contacts; of agents: none). */
	created: string[];
	updated: string[];
	/** First days of the weeks that the monitor has to look at again. */
	weeks: number[];
	/** The version of the site's data; null where nothing changed. */
	version: number | null;
};
