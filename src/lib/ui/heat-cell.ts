/** One cell of a heat map. */
export type HeatCell = {
	/** From -1 (far worse) over 0 (as usual) to 1 (far better); null: too little to say, drawn hatched. */
	level: number | null;
	/** What the cell shows, in words. */
	text: string;
	/** The contacts behind it. */
	href?: string;
};

/** A row of cells, null where there is nothing at all (a closed hour). */
export type HeatRow = { label: string; cells: readonly (HeatCell | null)[] };
