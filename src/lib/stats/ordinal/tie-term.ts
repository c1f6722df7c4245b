/**
 * Factor by which ties shrink the variance of rank sums: 1 - sum (t^3 - t) / (N^3 - N) over groups
 * of t tied answers; 0 when all answers are tied. O(categories)
 */
export function tieTerm(counts: readonly number[]): number {
	const n = counts.reduce((sum, count) => sum + count, 0);
	if (n < 2) return 0;
	const ties = counts.reduce((sum, t) => sum + t * (t * t - 1), 0);
	return 1 - ties / (n * (n * n - 1));
}
