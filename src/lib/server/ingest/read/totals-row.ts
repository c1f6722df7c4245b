const TOTALS =
	/^(grand\s+)?(total|totals|sum|summary|summe|gesamt|gesamtsumme|average|all|total général|totale|suma|kopā|итого|всего|合计|总计|合計|總計)\s*:?$/i;

/**
 * Whether a row at the end of a table sums the rows above it: its first filled cell is a word for total, and most cells
 * beside are empty or numbers.
 */
export function isTotalsRow(cells: readonly string[]): boolean {
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const [first, ...others] = filled;
	return (
		first !== undefined &&
		TOTALS.test(first) &&
		others.every((cell) => /^[-+\d\s.,:%]+$/.test(cell))
	);
}
