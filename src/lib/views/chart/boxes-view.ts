/** How the handle times of one group are spread, in milliseconds. */
export type BoxRow = {
	name: string;
	/** A tenth is shorter, a tenth longer. */
	low: number;
	high: number;
	/** The middle half. */
	quarter: number;
	threeQuarters: number;
	median: number;
	/** Contacts. */
	n: number;
	/** The others are looked at beside it. */
	quiet?: boolean;
	/** The contacts. */
	href?: string;
};

/** Groups whose handle times are compared as they are spread, ready to draw on a logarithmic axis. */
export type BoxesView = {
	title: string;
	/** In the order of drawing, from the top. */
	rows: readonly BoxRow[];
};
