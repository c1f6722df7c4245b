/** Calls of one agent on one kind of work (numbers of the reference tables), and how many of them were over within seconds. */
export type CallCount = {
	agent: number;
	queue: number;
	topic: number;
	n: number;
	/** At most n. */
	short: number;
};
