import { at } from '../at';
import type { Moments } from '../summary/moments';
import { requireSameLength } from '../same-length';

/** Scores 1, 2, 3, ... for the categories of a rating. */
export function ratingScores(counts: readonly number[]): number[] {
	return counts.map((_, i) => i + 1);
}

/**
 * Moments of scored categories, e.g. ratings 1 to 5 from how often each was given; other scores
 * give the share of the top two (0, 0, 0, 1, 1) or the mean ridit. O(categories)
 * @throws RangeError for unequal lengths
 */
export function histogramMoments(
	counts: readonly number[],
	scores: readonly number[] = ratingScores(counts)
): Moments {
	requireSameLength(counts, scores);
	const n = counts.reduce((sum, count) => sum + count, 0);
	if (n === 0) return { n: 0, mean: 0, m2: 0 };
	const mean = counts.reduce((sum, count, i) => sum + count * at(scores, i), 0) / n;
	const m2 = counts.reduce((sum, count, i) => sum + count * (at(scores, i) - mean) ** 2, 0);
	return { n, mean, m2 };
}
