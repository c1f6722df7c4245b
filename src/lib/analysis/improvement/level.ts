/** A weighted daily series by day number, and the long-run variance of its days. */
export type WeightedSeries = {
	days: readonly number[];
	values: readonly number[];
	weights: readonly number[];
	longRunVariance: number;
};

/**
 * Weighted mean of the days from `from` to before `until`, and its variance: the long-run variance of one day times
 * sum w^2 / (sum w)^2, so that days that follow each other are not counted as independent.
 * @returns null without such a day
 */
export function levelOf(
	{ days, values, weights, longRunVariance }: WeightedSeries,
	from: number,
	until: number
): { mean: number; variance: number } | null {
	let weight = 0;
	let weighted = 0;
	let squares = 0;
	days.forEach((day, i) => {
		if (day < from || day >= until) return;
		const w = weights[i] ?? 0;
		weight += w;
		weighted += w * (values[i] ?? 0);
		squares += w * w;
	});
	if (!(weight > 0)) return null;
	return { mean: weighted / weight, variance: (longRunVariance * squares) / weight ** 2 };
}
