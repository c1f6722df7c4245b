import { at } from '../at';
import { requireSameLength } from '../same-length';
import type { FitCell, WeightedFit } from './weighted-fit';

/** What one cluster adds: its score X'N e and its Gram matrix X'N X. */
export type ClusterSums = { score: number[]; gram: number[][] };

/**
 * Sums by cluster that every clustered variance is made of. O(cells p^2)
 * @param clusters the cluster of each cell
 * @throws RangeError for unequal lengths
 */
export function clusterSums(
	cells: readonly FitCell[],
	fit: WeightedFit,
	clusters: readonly (string | number)[]
): ClusterSums[] {
	requireSameLength(cells, clusters);
	const p = fit.coefficients.length;
	const byCluster = new Map<string | number, ClusterSums>();
	cells.forEach(({ n, x }, c) => {
		const key = at(clusters, c);
		const sums = byCluster.get(key) ?? {
			score: new Array<number>(p).fill(0),
			gram: Array.from({ length: p }, () => new Array<number>(p).fill(0))
		};
		byCluster.set(key, sums);
		x.forEach((value, i) => {
			if (value === 0) return;
			sums.score[i] = at(sums.score, i) + n * value * at(fit.residuals, c);
			const row = at(sums.gram, i);
			x.forEach((other, j) => {
				row[j] = at(row, j) + n * value * other;
			});
		});
	});
	return [...byCluster.values()];
}
