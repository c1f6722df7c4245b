/** What the rules need to know of the site and the moment. */
export type ValidationContext = {
	/** Slug of the site that is written to. */
	site: string;
	/** Epoch milliseconds. */
	now: number;
	/** The keyed hash of a customer's id. */
	customerKey: (customerId: string) => string;
	keepComments: boolean;
};
