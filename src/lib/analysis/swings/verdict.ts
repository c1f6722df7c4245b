import type { SwingTest } from './swing-test';

/** What a review says of a hypothesis, and why where it says little. */
export type SwingVerdict = {
	verdict: 'swing' | 'driven-by-few' | 'stable' | 'not-enough-evidence';
	reason: string | null;
};

/**
 * The decision of METHODS B4: a swing is sure (q, and q again with days counted cautiously), large enough to matter,
 * and shared; stable when the 90 % interval lies within what does not matter (two one-sided tests, Schuirmann 1987);
 * otherwise there is not enough evidence.
 * @param q p and cautious p, each adjusted over the review's family; null when the test is not of it
 * @param sesoi smallest effect that matters, on the scale of the score
 * @param falseDiscoveryRate q up to which a swing is sure
 */
export function decide(
	{
		estimate,
		tooFew,
		shared,
		drivenBy
	}: Pick<SwingTest, 'estimate' | 'tooFew' | 'shared' | 'drivenBy'>,
	q: { p: number; cautious: number } | null,
	sesoi: number,
	falseDiscoveryRate: number
): SwingVerdict {
	if (estimate === null || q === null)
		return { verdict: 'not-enough-evidence', reason: tooFew ?? 'No estimate can be given.' };
	const large = Math.abs(estimate.beta) >= sesoi;
	const sure = Math.max(q.p, q.cautious) <= falseDiscoveryRate;
	if (sure && large) {
		if (shared === true) return { verdict: 'swing', reason: null };
		if (shared === false)
			return {
				verdict: 'driven-by-few',
				reason: `Without ${drivenBy.length} of the agents nothing sure is left of it.`
			};
	}
	if (-sesoi < estimate.ci90Low && estimate.ci90High < sesoi)
		return { verdict: 'stable', reason: null };
	return {
		verdict: 'not-enough-evidence',
		reason: large
			? 'A difference of this size can still be chance.'
			: 'The interval still holds differences that would matter.'
	};
}
