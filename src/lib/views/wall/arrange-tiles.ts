/** Columns that a tile spans: of six on a screen that lies, of two on one that stands. */
export type Span = { across: number; upright: number };

const ROW = 3;
const COLUMNS = 6;
const UPRIGHT = 2;

/**
 * Places tiles in their order in one or two rows of three places, the rows as alike as they can be, and in rows of two
 * where the screen stands upright. Every row is filled.
 * @param places that each tile takes
 * @returns null where they do not fit
 */
export function arrangeTiles(places: readonly (1 | 2)[]): Span[] | null {
	const total = places.reduce((sum: number, n) => sum + n, 0);
	const mostRows = total > ROW ? 2 : 1;
	for (let most = Math.ceil(total / mostRows); most <= ROW; most++) {
		const rows = rowsOf(places, most);
		if (rows.length > mostRows) continue;
		const across = rows.flatMap((row) => spans(row, COLUMNS));
		const upright = rowsOf(places, UPRIGHT).flatMap((row) => spans(row, UPRIGHT));
		return across.map((span, i) => ({ across: span, upright: upright[i] ?? UPRIGHT }));
	}
	return places.length === 0 ? [] : null;
}

function rowsOf(places: readonly (1 | 2)[], most: number): (1 | 2)[][] {
	const rows: (1 | 2)[][] = [];
	let free = 0;
	for (const n of places) {
		if (n > free) {
			rows.push([]);
			free = most;
		}
		rows.at(-1)?.push(n);
		free -= n;
	}
	return rows;
}

/** Widths in the ratio of the places. */
function spans(row: readonly (1 | 2)[], columns: number): number[] {
	const total = row.reduce((sum: number, n) => sum + n, 0);
	return row.map((n) => Math.round((columns * n) / total));
}
