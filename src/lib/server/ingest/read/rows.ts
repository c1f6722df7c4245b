import type { Reject } from '$lib/domain/reject';

/** Some rows of a table in file order: the cells of each as text, and the 1-based line each began on. */
export type Rows = {
	cells: string[][];
	lines: number[];
	/** Rows that could not be split into cells. */
	rejects: Reject[];
};

export function noRows(): Rows {
	return { cells: [], lines: [], rejects: [] };
}

export function rowCount(rows: Rows): number {
	return rows.cells.length + rows.rejects.length;
}
