import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { mean } from '../summary/mean';

/** Mean squares and components (raw: may be negative) of a full two-way table. */
export type CrossedComponents = {
	msRow: number;
	msColumn: number;
	msResidual: number;
	row: number;
	column: number;
	residual: number;
};

/**
 * Three variance components of a table with one value for each row and column, by moments.
 * O(rows x columns)
 * @returns a reason with fewer than two rows or columns
 * @throws RangeError when rows differ in length
 */
export function crossedComponents(
	table: readonly (readonly number[])[]
): CrossedComponents | Insufficient {
	const rows = table.length;
	const columns = table[0]?.length ?? 0;
	if (rows < 2 || columns < 2) return insufficient('fewer-than-two-levels');
	if (table.some((row) => row.length !== columns)) throw new RangeError('rows differ in length');
	const rowMeans = table.map((row) => mean(row));
	const columnMeans = Array.from({ length: columns }, (_, j) => mean(table.map((r) => at(r, j))));
	const grand = mean(rowMeans);
	const squares = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + (value - grand) ** 2, 0);
	const msRow = (columns * squares(rowMeans)) / (rows - 1);
	const msColumn = (rows * squares(columnMeans)) / (columns - 1);
	let residual = 0;
	table.forEach((row, i) =>
		row.forEach((value, j) => {
			residual += (value - at(rowMeans, i) - at(columnMeans, j) + grand) ** 2;
		})
	);
	const msResidual = residual / ((rows - 1) * (columns - 1));
	return {
		msRow,
		msColumn,
		msResidual,
		row: (msRow - msResidual) / columns,
		column: (msColumn - msResidual) / rows,
		residual: msResidual
	};
}
