import { stepUp } from './adjust-p';

/**
 * Benjamini-Yekutieli q-values: as Benjamini-Hochberg but valid under any dependence, at the
 * price of the factor 1 + 1/2 + ... + 1/m.
 * Benjamini and Yekutieli (2001), Annals of Statistics 29: 1165-1188; `p.adjust("BY")` in R.
 * @returns adjusted values in input order. O(m log m)
 * @throws RangeError when a value is no probability
 */
export function benjaminiYekutieli(p: readonly number[]): number[] {
	const harmonic = p.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
	return stepUp(p, (rank, m) => (harmonic * m) / rank);
}
