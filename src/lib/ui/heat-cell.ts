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

/** How a level is coloured; what is worse carries a dot, a bright one where it is strong, so that direction is not told by colour alone. */
export function heatColour(level: number | null) {
	const kind = level === null ? 'few' : level > 0.08 ? 'better' : level < -0.08 ? 'worse' : 'usual';
	const strength = 0.12 + 0.88 * Math.min(1, Math.abs(level ?? 0));
	return { kind, strength, strong: level !== null && level < -0.6 } as const;
}
