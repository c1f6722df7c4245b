import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { matrixFunction, timesVector } from '../linear/matrix-function';
import { symmetricEigen } from '../linear/symmetric-eigen';

/** A cell of contacts that share their predictors: how many, their mean score, the predictors. */
export type FitCell = { n: number; mean: number; x: readonly number[] };

export type WeightedFit = {
	coefficients: number[];
	/** number of predictors that are not combinations of others */
	rank: number;
	/** pseudo-inverse of X'NX and its square root */
	unscaled: number[][];
	unscaledRoot: number[][];
	/** mean score less fitted score, by cell */
	residuals: number[];
};

/** Eigenvalues this small a share of the largest are rounding noise. */
const NOISE = 1e-12;

/**
 * Least squares of contact scores on predictors from cells: the same coefficients as from the
 * contacts one by one. Predictors that depend on each other share their effect (least length).
 * O(cells p^2 + p^3)
 * @param cells all with the same number of predictors, the constant among them; n above 0
 * @returns a reason when there are no cells
 */
export function weightedFit(cells: readonly FitCell[]): WeightedFit | Insufficient {
	const first = cells[0];
	if (!first) return insufficient('no-cells');
	if (!cells.every(({ n, mean, x }) => [n, mean, ...x].every(Number.isFinite)))
		return insufficient('not-finite');
	const p = first.x.length;
	const gram = Array.from({ length: p }, () => new Array<number>(p).fill(0));
	const right = new Array<number>(p).fill(0);
	for (const { n, mean, x } of cells) {
		for (let i = 0; i < p; i++) {
			const weighted = n * at(x, i);
			if (weighted === 0) continue;
			right[i] = at(right, i) + weighted * mean;
			const row = at(gram, i);
			for (let j = 0; j < p; j++) row[j] = at(row, j) + weighted * at(x, j);
		}
	}
	const eigen = symmetricEigen(gram);
	const floor = NOISE * Math.max(...eigen.values);
	const unscaled = matrixFunction(eigen, (value) => (value > floor ? 1 / value : 0));
	const coefficients = timesVector(unscaled, right);
	return {
		coefficients,
		rank: eigen.values.filter((value) => value > floor).length,
		unscaled,
		unscaledRoot: matrixFunction(eigen, (value) => (value > floor ? 1 / Math.sqrt(value) : 0)),
		residuals: cells.map(
			({ mean, x }) => mean - x.reduce((sum, value, j) => sum + value * at(coefficients, j), 0)
		)
	};
}
