/** How handle times of one group are spread, with marked values, ready to draw on a logarithmic axis. */
export type DistributionView = {
	title: string;
	sentence: string;
	/** Groups in the order of drawing, each as shares (0 to 1) by bar. */
	groups: readonly { name: string; quiet: boolean; shares: readonly number[]; n: number }[];
	/** Bars: from and to in milliseconds. */
	bars: readonly { fromMs: number; toMs: number }[];
	/** The middle half, four fifths …: where most lie, in milliseconds. */
	usual: { lowMs: number; highMs: number } | null;
	/** Lines across: a contact, the typical time. */
	marks: readonly { ms: number; text: string; strong: boolean }[];
};
