import { at } from '../at';
import type { Eigen } from './symmetric-eigen';

/**
 * A function of a symmetric matrix through its eigenvalues, e.g. the inverse square root.
 * @param f value for each eigenvalue; 0 drops its direction, as a pseudo-inverse does
 */
export function matrixFunction(eigen: Eigen, f: (value: number) => number): number[][] {
	const n = eigen.values.length;
	const result = Array.from({ length: n }, () => new Array<number>(n).fill(0));
	eigen.values.forEach((value, k) => {
		const factor = f(value);
		if (factor === 0) return;
		const vector = at(eigen.vectors, k);
		for (let i = 0; i < n; i++) {
			const row = at(result, i);
			const scaled = factor * at(vector, i);
			for (let j = 0; j < n; j++) row[j] = at(row, j) + scaled * at(vector, j);
		}
	});
	return result;
}

/** Matrix times vector. */
export function timesVector(
	matrix: readonly (readonly number[])[],
	x: readonly number[]
): number[] {
	return matrix.map((row) => row.reduce((sum, value, j) => sum + value * at(x, j), 0));
}

/** Matrix times matrix. */
export function times(
	a: readonly (readonly number[])[],
	b: readonly (readonly number[])[]
): number[][] {
	const columns = b[0]?.length ?? 0;
	return a.map((row) =>
		Array.from({ length: columns }, (_, j) =>
			row.reduce((sum, value, k) => sum + value * at(at(b, k), j), 0)
		)
	);
}
