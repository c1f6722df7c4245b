/** Contacts of one customer about one topic, long ones and ordinary ones apart. */
export type RepeatCell = {
	/** Number of the topic. */
	topic: number;
	long: boolean;
	contacts: number;
	/** How many of them were followed by another contact about the topic within the time looked at. */
	repeated: number;
};

/** Customers who are alike in all that repeats are counted from. */
export type RepeatPattern = {
	customers: number;
	/** Of each of them. */
	cells: readonly RepeatCell[];
};
