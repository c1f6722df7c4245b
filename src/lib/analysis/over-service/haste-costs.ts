import { riskRatio } from '$lib/stats/inference/mantel-haenszel-ratio';
import { isInsufficient } from '$lib/stats/insufficient';
import type { HastyRatings, RatedByHaste } from './hasty-ratings';

/** Whether hasty contacts are rated worse than other short ones of the same work, and how sure that is. */
export type HasteEvidence = RatedByHaste & {
	/** Poor scores of hasty contacts in multiples of the others'; null: those have none, or it cannot be said. */
	ratio: number | null;
	/** The ratio is surely (97.5 %) at least this; null where it cannot be said. */
	low: number | null;
	/** Surely and noticeably worse: only then a hasty contact with a poor score is called rushed. */
	worse: boolean;
	/** Why it cannot be said, where it cannot. */
	notEnough: string | null;
};

/** Answers that either side needs (METHODS B2). */
const LEAST_RATED = 10;
/**
 * The smallest ratio that matters, of the best estimate. Of poor scores r times as frequent as usual the share 1 - 1/r would
 * not be there without the haste; with fewer than one in five a flag would speak of customers who are dissatisfied anyway.
 */
export const LEAST_HASTE_RATIO = 1.25;

/**
 * Whether haste costs satisfaction here. A poor score of a hasty contact says nothing where hasty contacts are rated like
 * other short ones: a quick answer is then just a quick answer. The risk ratio of a poor score within kinds of work and weeks
 * (Mantel-Haenszel, score interval) has to be surely above 1 and large enough to matter, as METHODS B4 decides of swings.
 * @param ratings of the weeks that a judgement learns from, merged
 */
export function hasteCosts(ratings: HastyRatings): HasteEvidence {
	const { ratedHasty, poorHasty, ratedOther, poorOther } = ratings;
	const counts = { ratedHasty, poorHasty, ratedOther, poorOther };
	const silent = (notEnough: string): HasteEvidence => ({
		...counts,
		...{ ratio: null, low: null, worse: false, notEnough }
	});
	if (ratedHasty < LEAST_RATED)
		return silent(`${ratedHasty} far shorter contacts are rated, and ${LEAST_RATED} are needed`);
	if (ratedOther < LEAST_RATED)
		return silent(
			`${ratedOther} others shorter than typical are rated, and ${LEAST_RATED} are needed`
		);
	const found = riskRatio(ratings);
	if (isInsufficient(found)) return silent('no kind of work has a poor score to compare');
	const { ratio, lower } = found;
	return {
		...counts,
		ratio: Number.isFinite(ratio) ? ratio : null,
		low: lower,
		worse: lower > 1 && ratio >= LEAST_HASTE_RATIO,
		notEnough: null
	};
}
