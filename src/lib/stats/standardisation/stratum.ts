/** Counts and means of two groups in one stratum (e.g. one topic). */
export type Stratum = { n1: number; mean1: number; n0: number; mean0: number };

/** The strata in which both groups have values: elsewhere there is nothing to compare. */
export function sharedStrata(strata: readonly Stratum[]): Stratum[] {
	return strata.filter(({ n1, n0 }) => n1 > 0 && n0 > 0);
}
