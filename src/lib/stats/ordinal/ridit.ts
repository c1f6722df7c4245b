/**
 * Ridit of each category: the share of answers below it plus half of those in it, the mid-rank on
 * a scale from 0 to 1. The mean ridit of another group, scored by these, is the probability that
 * one of its answers is the higher, ties counted half. Bross (1958), Biometrics 14: 18-38.
 * O(categories)
 * @param counts answers by category, worst first; all zero gives zeros
 */
export function ridits(counts: readonly number[]): number[] {
	const n = counts.reduce((sum, count) => sum + count, 0);
	let below = 0;
	return counts.map((count) => {
		const ridit = n > 0 ? (below + count / 2) / n : 0;
		below += count;
		return ridit;
	});
}
