/** What a source sent of one queue on one day, counted over what is stored. */
export type SourceDay = {
	/** Day number that the contacts count for. */
	day: number;
	/** Number in the reference table; 0: the source named none. */
	queueId: number;
	contacts: number;
	answered: number;
	/** Contacts in which each is known; agents, handle time and its parts of answered ones. */
	agents: number;
	topics: number;
	customers: number;
	handled: number;
	talks: number;
	holds: number;
	wraps: number;
	waits: number;
	/** Scores that the source sent itself, with its contacts. */
	csats: number;
	/** Contacts that start at 00:00:00 of the site's day. */
	atMidnight: number;
	/** Sum of 1,000,000 ln seconds over `handled`. */
	lnSum: number;
	/** The after-contact work that at most one in twenty exceeds, in milliseconds, and how often it is exactly that. */
	capMs: number | null;
	atCap: number;
	/** The last batch that wrote any of them. */
	lastBatch: number;
};
