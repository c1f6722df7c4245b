import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';

/**
 * Solves a small dense system by Gaussian elimination with row exchanges. O(n^3)
 * @returns x with matrix x = right; a reason when the matrix is singular
 */
export function solve(
	matrix: readonly (readonly number[])[],
	right: readonly number[]
): number[] | Insufficient {
	const rows = matrix.map((row, i) => [...row, at(right, i)]);
	const n = rows.length;
	for (let column = 0; column < n; column++) {
		let best = column;
		for (let i = column + 1; i < n; i++)
			if (Math.abs(at(at(rows, i), column)) > Math.abs(at(at(rows, best), column))) best = i;
		const pivotRow = at(rows, best);
		const pivot = at(pivotRow, column);
		if (pivot === 0) return insufficient('singular-matrix');
		rows[best] = at(rows, column);
		rows[column] = pivotRow;
		for (let i = column + 1; i < n; i++) {
			const row = at(rows, i);
			const factor = at(row, column) / pivot;
			if (factor === 0) continue;
			for (let j = column; j <= n; j++) row[j] = at(row, j) - factor * at(pivotRow, j);
		}
	}
	const x = new Array<number>(n).fill(0);
	for (let i = n - 1; i >= 0; i--) {
		const row = at(rows, i);
		let rest = at(row, n);
		for (let j = i + 1; j < n; j++) rest -= at(row, j) * at(x, j);
		x[i] = rest / at(row, i);
	}
	return x.every(Number.isFinite) ? x : insufficient('not-finite');
}
