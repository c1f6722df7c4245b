/** A place in a table: row and column. */
export type CellPlace = { row: number; column: number };

const STEPS: Readonly<Record<string, CellPlace>> = {
	ArrowRight: { row: 0, column: 1 },
	ArrowLeft: { row: 0, column: -1 },
	ArrowDown: { row: 1, column: 0 },
	ArrowUp: { row: -1, column: 0 }
};

/**
 * Where a key leads in a table with holes: an arrow to the next cell that way, Home and End to the ends of the row.
 * @param there by row and column, whether there is something to go to
 * @returns null for a key that does not lead anywhere
 */
export function nextCell(
	key: string,
	{ row, column }: CellPlace,
	there: readonly (readonly boolean[])[]
): CellPlace | null {
	const own = there[row] ?? [];
	if (key === 'Home') return { row, column: own.indexOf(true) };
	if (key === 'End') return { row, column: own.lastIndexOf(true) };
	const step = STEPS[key];
	if (!step) return null;
	for (let far = 1; ; far++) {
		const to = { row: row + far * step.row, column: column + far * step.column };
		const at = there[to.row]?.[to.column];
		if (at === undefined) return null;
		if (at) return to;
	}
}
