import { stepUp } from './adjust-p';

/**
 * Hochberg's step-up adjustment: controls the chance of any false finding for independent tests.
 * Hochberg (1988), Biometrika 75: 800-802; `p.adjust("hochberg")` in R.
 * @returns adjusted values in input order. O(m log m)
 */
export function hochberg(p: readonly number[]): number[] {
	return stepUp(p, (rank, m) => m - rank + 1);
}
