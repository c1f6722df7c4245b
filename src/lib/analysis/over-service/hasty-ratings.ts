import { riskRatioSums, type RiskRatioSums } from '$lib/stats/inference/mantel-haenszel-ratio';

/**
 * Rated, untagged contacts of one kind of work in a week: hasty ones, and the others that were shorter than typical.
 * Longer ones are rated by their trouble: beside them a rushed contact would not look so bad.
 */
export type RatedByHaste = {
	ratedHasty: number;
	poorHasty: number;
	ratedOther: number;
	poorOther: number;
};

/** A week's contacts by haste, with what compares them within each kind of work. Weeks merge by addition. */
export type HastyRatings = RatedByHaste & RiskRatioSums;

const FIELDS = [
	...(['ratedHasty', 'poorHasty', 'ratedOther', 'poorOther'] as const),
	...(['above', 'below', 'spread'] as const)
];

/** What a week says of hasty contacts: some kinds of work are rated worse and end sooner, so each is compared with itself. */
export function hastyRatings(kindsOfWork: readonly RatedByHaste[]): HastyRatings {
	const each = kindsOfWork.map((counts) => ({
		...counts,
		...riskRatioSums([
			{
				exposed: { x: counts.poorHasty, n: counts.ratedHasty },
				others: { x: counts.poorOther, n: counts.ratedOther }
			}
		])
	}));
	return mergeHasty(each);
}

/** Several kinds of work or weeks as one, added in their order. */
export function mergeHasty(parts: readonly HastyRatings[]): HastyRatings {
	const sums = { ratedHasty: 0, poorHasty: 0, ratedOther: 0, poorOther: 0 };
	const all = { ...sums, above: 0, below: 0, spread: 0 };
	for (const part of parts) for (const field of FIELDS) all[field] += part[field];
	return all;
}
