import { stepUp } from './adjust-p';

/**
 * Benjamini-Hochberg q-values: rejecting where q <= alpha keeps the expected share of false
 * findings at alpha for independent or positively dependent tests.
 * Benjamini and Hochberg (1995), JRSS B 57: 289-300; as `p.adjust(method = "BH")` in R.
 * @param p p-values in any order
 * @returns adjusted values in input order. O(m log m)
 * @throws RangeError when a value is no probability
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
	return stepUp(p, (rank, m) => m / rank);
}
