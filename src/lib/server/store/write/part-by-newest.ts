/**
 * Parts the cells that a batch adds to a roll-up: those that lie after all that is stored of the site, as nearly all of a
 * history imported in order do, can go straight in; the others have to be joined with what is there.
 * @param newest where the newest stored cell lies
 * @param at where a cell lies: epoch milliseconds or day number
 */
export function partByNewest<Cell>(
	newest: number,
	cells: readonly Cell[],
	at: (cell: Cell) => number
): { fresh: Cell[]; known: Cell[] } {
	const fresh: Cell[] = [];
	const known: Cell[] = [];
	for (const cell of cells) (at(cell) > newest ? fresh : known).push(cell);
	return { fresh, known };
}
