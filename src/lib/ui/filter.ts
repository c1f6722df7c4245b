/** One choice of a filter bar; the value lives in the address under `name`, the empty one leaves it out. */
export type Filter = {
	name: string;
	/** Said to those who listen; the chosen option says it on screen. */
	label: string;
	value: string;
	options: readonly { value: string; label: string }[];
};
