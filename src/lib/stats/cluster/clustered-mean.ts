import { at } from '../at';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';

/** A mean of values that come in clusters. */
export type ClusteredMean = {
	mean: number;
	/** Of the mean, in squared units of the values. */
	variance: number;
	n: number;
	clusters: number;
};

/**
 * Mean of values of which those of one cluster (a customer, an agent) are not independent:
 * V = G/(G-1) sum_c (sum_{i in c} (y_i - mean))^2 / n^2, the sandwich variance of Liang and Zeger
 * (1986) for a mean. O(n)
 * @param clusters the cluster of each value
 * @returns a reason with fewer than two clusters
 * @throws RangeError for unequal lengths or a value that is not finite
 */
export function clusteredMean(
	values: ArrayLike<number>,
	clusters: ArrayLike<number>
): ClusteredMean | Insufficient {
	requireSameLength(values, clusters);
	const n = values.length;
	let sum = 0;
	for (let i = 0; i < n; i++) {
		if (!Number.isFinite(at(values, i))) throw new RangeError('a mean needs finite values');
		sum += at(values, i);
	}
	const mean = sum / n;
	const residuals = new Map<number, number>();
	for (let i = 0; i < n; i++) {
		const cluster = at(clusters, i);
		residuals.set(cluster, (residuals.get(cluster) ?? 0) + at(values, i) - mean);
	}
	const g = residuals.size;
	if (g < 2) return insufficient('fewer-than-two-clusters');
	let squares = 0;
	for (const residual of residuals.values()) squares += residual * residual;
	return { mean, variance: ((g / (g - 1)) * squares) / (n * n), n, clusters: g };
}
