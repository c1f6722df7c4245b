/**
 * Bonferroni's adjustment: each p-value times the number of tests, at most 1.
 * @returns adjusted values in input order. O(m)
 */
export function bonferroni(p: readonly number[]): number[] {
	return p.map((value) => Math.min(1, value * p.length));
}
