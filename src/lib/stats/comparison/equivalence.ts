import { tCdf, tQuantile, tSf } from '../distributions/student-t';
import { insufficient, type Insufficient } from '../insufficient';
import type { Interval } from '../inference/interval';

/** Two one-sided tests: against -margin and against +margin. */
export type Equivalence = {
	tLower: number;
	tUpper: number;
	pLower: number;
	pUpper: number;
	/** the larger of the two: below alpha, the difference is smaller than the margin */
	p: number;
	/** the interval that lies within the margins exactly when p < alpha (90 % for 0.05) */
	interval: Interval;
};

/**
 * TOST: is a difference small enough not to matter? Schuirmann (1987), Journal of
 * Pharmacokinetics and Biopharmaceutics 15: 657-680. O(1)
 * @param margin largest difference that does not matter, above 0, in the unit of the estimate
 * @param alpha of each one-sided test
 * @returns a reason when the standard error is zero
 */
export function equivalence(
	estimate: { difference: number; se: number; df: number },
	margin: number,
	alpha = 0.05
): Equivalence | Insufficient {
	const { difference, se, df } = estimate;
	if (!Number.isFinite(difference + se + margin)) return insufficient('not-finite');
	if (!(se > 0)) return insufficient('no-variation');
	const tLower = (difference + margin) / se;
	const tUpper = (difference - margin) / se;
	const pLower = tSf(tLower, df);
	const pUpper = tCdf(tUpper, df);
	const half = tQuantile(1 - alpha, df) * se;
	const interval = { lower: difference - half, upper: difference + half };
	return { tLower, tUpper, pLower, pUpper, p: Math.max(pLower, pUpper), interval };
}
