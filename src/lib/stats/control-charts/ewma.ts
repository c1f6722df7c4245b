/** Smoothing 0 < lambda <= 1 and limit width in standard deviations of the smoothed value. */
export type EwmaPlan = { lambda: number; width: number };

/**
 * Exponentially weighted moving average of standardised observations (Roberts 1959), started at 0.
 * @returns the average after each observation; its limit at that time (the variance grows from
 * lambda^2) and in the long run; the indices outside the limit of their time. O(n)
 * @throws RangeError when lambda is outside (0, 1]
 */
export function ewma(
	z: ArrayLike<number>,
	{ lambda, width }: EwmaPlan
): { values: number[]; limits: number[]; longRunLimit: number; signals: number[] } {
	if (!(lambda > 0 && lambda <= 1)) throw new RangeError(`lambda lies in (0, 1], not ${lambda}`);
	const longRunLimit = width * Math.sqrt(lambda / (2 - lambda));
	const values: number[] = [];
	const limits: number[] = [];
	const signals: number[] = [];
	let average = 0;
	Array.from(z).forEach((value, index) => {
		average += lambda * (value - average);
		const limit = longRunLimit * Math.sqrt(1 - (1 - lambda) ** (2 * (index + 1)));
		values.push(average);
		limits.push(limit);
		if (Math.abs(average) > limit) signals.push(index);
	});
	return { values, limits, longRunLimit, signals };
}
