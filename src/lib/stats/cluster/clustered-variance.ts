import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { clusterSums } from './cluster-sums';
import type { FitCell, WeightedFit } from './weighted-fit';

/** Variances of one coefficient, by how much they correct for few clusters. */
export type ClusteredVariance = {
	clusters: number;
	cr0: number;
	/** CR0 G/(G-1) */
	cr1: number;
	/** CR0 G (N-1) / ((G-1)(N-p)), the Stata form */
	cr1s: number;
};

/**
 * Liang-Zeger (1986) sandwich variance of a coefficient when the contacts of a cluster (an agent,
 * a day) are not independent; cells are sufficient for it. O(cells p^2)
 * @param clusters the cluster of each cell
 * @param coefficient index among the predictors
 * @returns in squared units of the score; a reason with fewer than two clusters
 * @throws RangeError for unequal lengths
 */
export function clusteredVariance(
	cells: readonly FitCell[],
	fit: WeightedFit,
	clusters: readonly (string | number)[],
	coefficient: number
): ClusteredVariance | Insufficient {
	const sums = clusterSums(cells, fit, clusters);
	const g = sums.length;
	if (g < 2) return insufficient('fewer-than-two-clusters');
	const direction = at(fit.unscaled, coefficient);
	const cr0 = sums.reduce((total, { score }) => {
		const pull = score.reduce((sum, value, i) => sum + value * at(direction, i), 0);
		return total + pull * pull;
	}, 0);
	const n = cells.reduce((sum, cell) => sum + cell.n, 0);
	const cr1 = (cr0 * g) / (g - 1);
	return { clusters: g, cr0, cr1, cr1s: (cr1 * (n - 1)) / (n - fit.rank) };
}
