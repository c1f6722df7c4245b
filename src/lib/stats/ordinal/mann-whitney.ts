import { at } from '../at';
import { normalSf } from '../distributions/normal';
import { insufficient, type Insufficient } from '../insufficient';
import { requireSameLength } from '../same-length';
import { histogramMoments } from './histogram-moments';
import { ridits } from './ridit';
import { tieTerm } from './tie-term';

export type MannWhitney = {
	/** number of pairs in which a is the higher, ties half */
	u: number;
	/** P(a > b) + P(a = b)/2, and Cliff's delta P(a > b) - P(a < b) */
	superiority: number;
	cliffsDelta: number;
	/** two-sided normal p-values with and without continuity correction, ties allowed for */
	pCorrected: number;
	pUncorrected: number;
};

/**
 * Mann-Whitney test of two rating histograms over the same categories. Mann and Whitney (1947);
 * as `wilcox.test(exact = FALSE)` in R. O(categories)
 * For independent answers only: it knows no agents and no days.
 * @returns a reason when a group is empty or all answers are the same
 * @throws RangeError for unequal lengths
 */
export function mannWhitney(
	a: readonly number[],
	b: readonly number[]
): MannWhitney | Insufficient {
	requireSameLength(a, b);
	const { n: n1, mean: superiority } = histogramMoments(a, ridits(b));
	const n2 = b.reduce((sum, count) => sum + count, 0);
	if (n1 === 0 || n2 === 0) return insufficient('empty-group');
	const pooled = a.map((count, i) => count + at(b, i));
	const spread = (n1 * n2 * (n1 + n2 + 1) * tieTerm(pooled)) / 12;
	if (!(spread > 0)) return insufficient('no-variation');
	const u = superiority * n1 * n2;
	const away = Math.abs(u - (n1 * n2) / 2);
	return {
		u,
		superiority,
		cliffsDelta: 2 * superiority - 1,
		pCorrected: Math.min(1, 2 * normalSf((away - 0.5) / Math.sqrt(spread))),
		pUncorrected: 2 * normalSf(away / Math.sqrt(spread))
	};
}
