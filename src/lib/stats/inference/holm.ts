import { stepDown } from './adjust-p';

/**
 * Holm's step-down adjustment: controls the chance of any false finding under any dependence.
 * Holm (1979), Scandinavian Journal of Statistics 6: 65-70; `p.adjust("holm")` in R.
 * @returns adjusted values in input order. O(m log m)
 */
export function holm(p: readonly number[]): number[] {
	return stepDown(p, (rank, m) => m - rank + 1);
}
