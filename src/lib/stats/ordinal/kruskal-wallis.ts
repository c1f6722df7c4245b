import { at } from '../at';
import { chiSquaredSf } from '../distributions/chi-squared';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { histogramMoments } from './histogram-moments';
import { ridits } from './ridit';
import { tieTerm } from './tie-term';

/**
 * Kruskal-Wallis test of several rating histograms over the same categories, ties allowed for.
 * Kruskal and Wallis (1952); as `kruskal.test` in R. O(groups x categories)
 * @returns H, its degrees of freedom and upper-tail p; a reason with fewer than two groups that
 * have answers or when all answers are the same
 * @throws RangeError when histograms differ in length
 */
export function kruskalWallis(
	histograms: readonly (readonly number[])[]
): { h: number; df: number; p: number } | Insufficient {
	const groups = histograms.filter((counts) => counts.some((count) => count > 0));
	const first = groups[0];
	if (!first || groups.length < 2) return insufficient('fewer-than-two-groups');
	for (const counts of groups) requireSameLength(first, counts);
	const pooled = first.map((_, i) => groups.reduce((sum, counts) => sum + at(counts, i), 0));
	const n = pooled.reduce((sum, count) => sum + count, 0);
	const untied = tieTerm(pooled);
	if (!(untied > 0)) return insufficient('no-variation');
	// A mean rank is n times the mean ridit plus a half, so its deviation is n times the ridit's.
	const scores = ridits(pooled);
	const between = groups.reduce((sum, counts) => {
		const group = histogramMoments(counts, scores);
		return sum + group.n * (n * (group.mean - 0.5)) ** 2;
	}, 0);
	const h = ((12 / (n * (n + 1))) * between) / untied;
	const df = groups.length - 1;
	return { h, df, p: chiSquaredSf(h, df) };
}
