/** Ordinary contacts and the two kinds of long ones, told apart by what the customer said or probably would. */
export const REPEAT_KINDS = ['ordinary', 'over-service', 'struggle'] as const;
export type RepeatKind = (typeof REPEAT_KINDS)[number];

/** Contacts of one customer about one topic and of one kind. */
export type RepeatCell = {
	/** Number of the topic. */
	topic: number;
	kind: RepeatKind;
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
