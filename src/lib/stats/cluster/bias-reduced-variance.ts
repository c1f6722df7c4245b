import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { matrixFunction, times, timesVector } from '../linear/matrix-function';
import { symmetricEigen } from '../linear/symmetric-eigen';
import { clusterSums } from './cluster-sums';
import type { FitCell, WeightedFit } from './weighted-fit';

/** A cluster that alone determines a direction (its own fixed effect) leaves 0 up to this. */
const NOISE = 1e-9;

const dot = (a: readonly number[], b: readonly number[]) =>
	a.reduce((sum, value, i) => sum + value * at(b, i), 0);

/**
 * CR2 variance of a coefficient with its Satterthwaite degrees of freedom: each cluster's
 * residuals are spread by (I - H)^(-1/2) so that the variance is unbiased were contacts
 * independent after all. Bell and McCaffrey (2002); Pustejovsky and Tipton (2018); as clubSandwich.
 * With U = X (X'NX)^(-1/2) of a cluster, (I - UU')^(-1/2) U = U (I - U'U)^(-1/2): everything is
 * done in p dimensions and cells are sufficient. O(cells p^2 + clusters p^3)
 * @param clusters the cluster of each cell
 * @param coefficient index among the predictors
 * @returns variance in squared units of the score; a reason with fewer than two clusters or where
 * the coefficient rests on a single one
 * @throws RangeError for unequal lengths
 */
export function biasReducedVariance(
	cells: readonly FitCell[],
	fit: WeightedFit,
	clusters: readonly (string | number)[],
	coefficient: number
): { variance: number; df: number } | Insufficient {
	const sums = clusterSums(cells, fit, clusters);
	if (sums.length < 2) return insufficient('fewer-than-two-clusters');
	const root = fit.unscaledRoot;
	const q = at(root, coefficient);
	const spread = Array.from({ length: q.length }, () => new Array<number>(q.length).fill(0));
	let variance = 0;
	let trace = 0;
	let squares = 0;
	for (const { score, gram } of sums) {
		const own = times(times(root, gram), root);
		const adjust = matrixFunction(symmetricEigen(own), (value) =>
			1 - value > NOISE ? 1 / Math.sqrt(1 - value) : 0
		);
		const adjusted = timesVector(adjust, q);
		const pull = dot(adjusted, timesVector(root, score));
		variance += pull * pull;
		const reach = timesVector(own, adjusted);
		const length = dot(adjusted, reach);
		const overlap = dot(reach, reach);
		trace += length - overlap;
		squares += length * length - 2 * length * overlap;
		reach.forEach((value, i) => {
			const row = at(spread, i);
			reach.forEach((other, j) => {
				row[j] = at(row, j) + value * other;
			});
		});
	}
	squares += spread.reduce((sum, row) => sum + dot(row, row), 0);
	if (!(squares > 0)) return insufficient('single-cluster-coefficient');
	return { variance, df: (trace * trace) / squares };
}
