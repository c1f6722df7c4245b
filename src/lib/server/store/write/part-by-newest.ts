import type { StoreTransaction } from '../store';

/**
 * Parts the cells that a batch adds to a roll-up: those that lie after all that is stored of the site, as nearly all of a
 * history imported in order do, can go straight in; the others have to be joined with what is there.
 * @param column of the table, ascending in time, second of its key
 * @param at where a cell lies in it: epoch milliseconds or day number
 */
export async function partByNewest<Cell>(
	tx: StoreTransaction,
	{ siteId, table, column }: { siteId: number; table: string; column: string },
	cells: readonly Cell[],
	at: (cell: Cell) => number
): Promise<{ fresh: Cell[]; known: Cell[] }> {
	const [stored] = await tx.query<{ newest: number | null }>(
		`select max(${column}) as newest from ${table} where site_id = $1`,
		[siteId]
	);
	const newest = stored?.newest ?? -Infinity;
	const fresh: Cell[] = [];
	const known: Cell[] = [];
	for (const cell of cells) (at(cell) > newest ? fresh : known).push(cell);
	return { fresh, known };
}
