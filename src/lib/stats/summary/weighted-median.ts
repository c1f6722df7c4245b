import { insufficient, type Insufficient } from '../insufficient';

/**
 * Median of values that each count so many times: where the cumulative weight passes half of all, the mean of the two
 * neighbours where it is exactly half. Whole weights give the median of the values repeated. Edgeworth (1888).
 * @param weights as many as values; those not above 0 leave their value out
 * @returns a reason where no weight is above 0. O(n log n)
 */
export function weightedMedian(
	values: ArrayLike<number>,
	weights: ArrayLike<number>
): number | Insufficient {
	const rows = Array.from(values, (value, i) => ({ value, weight: weights[i] ?? 0 }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => a.value - b.value);
	const half = rows.reduce((sum, { weight }) => sum + weight, 0) / 2;
	let cumulative = 0;
	for (const [i, { value, weight }] of rows.entries()) {
		cumulative += weight;
		if (cumulative > half) return value;
		const next = rows[i + 1];
		if (cumulative === half && next) return (value + next.value) / 2;
	}
	return insufficient('no-weight');
}
