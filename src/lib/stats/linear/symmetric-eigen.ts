import { at } from '../at';

/** Eigenvalues and their unit vectors: `vectors[k]` belongs to `values[k]`. */
export type Eigen = { values: number[]; vectors: number[][] };

const MAX_SWEEPS = 60;

/** Rotates rows p and q of a list of rows by the angle with cosine c and sine s. */
function rotate(rows: number[][], p: number, q: number, c: number, s: number): void {
	const one = at(rows, p);
	const two = at(rows, q);
	for (let i = 0; i < one.length; i++) {
		const x = at(one, i);
		const y = at(two, i);
		one[i] = c * x - s * y;
		two[i] = s * x + c * y;
	}
}

/** The same rotation of columns p and q. */
function rotateColumns(rows: number[][], p: number, q: number, c: number, s: number): void {
	for (const row of rows) {
		const x = at(row, p);
		const y = at(row, q);
		row[p] = c * x - s * y;
		row[q] = s * x + c * y;
	}
}

/**
 * Eigen-decomposition of a small symmetric matrix by cyclic Jacobi rotations: slow for large ones
 * but accurate to rounding. Golub and Van Loan, section 8.5. O(n^3) a sweep, few sweeps
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
	const a = matrix.map((row) => [...row]);
	const vectors = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
	const scale = Math.max(0, ...a.flat().map(Math.abs));
	for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
		let largest = 0;
		for (let p = 0; p < a.length; p++) {
			for (let q = p + 1; q < a.length; q++) {
				const off = at(at(a, p), q);
				largest = Math.max(largest, Math.abs(off));
				if (Math.abs(off) <= Number.EPSILON * scale * 1e-4) continue;
				const theta = (at(at(a, q), q) - at(at(a, p), p)) / (2 * off);
				const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
				const c = 1 / Math.hypot(tangent, 1);
				rotate(a, p, q, c, tangent * c);
				rotateColumns(a, p, q, c, tangent * c);
				rotate(vectors, p, q, c, tangent * c);
			}
		}
		if (largest <= Number.EPSILON * scale * 1e-3) break;
	}
	return { values: a.map((row, i) => at(row, i)), vectors };
}
